import * as z from 'zod'
import { askWhereShown, type Contact, channelsByHand, sayFields } from '#features/inputs/index.ts'
import { contactField } from '#features/joining/index.ts'
import { postalFields, postalLines } from '#features/notifying/index.ts'
import { text } from './text/index.ts'

const emptyIsNothing = (typed: unknown) =>
  typeof typed === 'string' && typed.trim() === '' ? undefined : typed

const orNone = <S extends z.ZodType>(field: S) => z.preprocess(emptyIsNothing, field.optional())

/** What an employee writes down for somebody. */
export const newInputForm = z
  .object({
    ...sayFields,
    channel: z.enum(channelsByHand, { error: () => text('channelMissing') }),
    saidOn: z
      .string({ error: () => text('saidOnProblem') })
      .regex(/^\d{4}-\d\d-\d\d$/, { error: () => text('saidOnProblem') })
      .transform((typed, context) => {
        try {
          return Temporal.PlainDate.from(typed)
        } catch {
          context.addIssue({ code: 'custom', message: text('saidOnProblem') })
          return z.NEVER
        }
      }),
    contact: orNone(contactField),
    name: orNone(postalFields.name),
    street: orNone(postalFields.street),
    town: orNone(postalFields.town),
  })
  .superRefine(askWhereShown)
  .refine((typed) => typed.consent !== 'tell-me' || contactOf(typed) !== null, {
    path: ['contact'],
    error: () => text('contactMissing'),
  })

type Where = Partial<
  Record<'name' | 'street' | 'town', string | undefined> & {
    contact: Contact | undefined
  }
>

/** Where to tell what came of it: an e-mail or a number, or else an envelope with all its lines. */
export function contactOf({ contact, name, street, town }: Where): Contact | null {
  if (contact) return contact
  if (!name || !street || !town) return null
  return { channel: 'paper', address: postalLines({ name, street, town }) }
}
