import * as z from 'zod'
import { contactField } from '#features/joining/index.ts'
import { postalFields, postalLines } from '#features/notifying/index.ts'
import { type Config, hasSmsGateway } from '#platform/config/index.ts'
import type { Consent, Contact } from './kinds.ts'
import { text } from './text/index.ts'

const emptyIsNothing = (typed: unknown) =>
  typeof typed === 'string' && typed.trim() === '' ? undefined : typed

const orNone = <S extends z.ZodType>(field: S) => z.preprocess(emptyIsNothing, field.optional())

/** Where to tell somebody else what came of it, who may have neither mail nor telephone. */
export const whereToTellFields = {
  contact: orNone(contactField),
  name: orNone(postalFields.name),
  street: orNone(postalFields.street),
  town: orNone(postalFields.town),
}

type Where = Partial<
  Record<'name' | 'street' | 'town', string | undefined> & {
    contact: Contact | undefined
  }
>

/** An e-mail or a number, or else an envelope with all its lines. */
export function contactOf({ contact, name, street, town }: Where): Contact | null {
  if (contact) return contact
  if (!name || !street || !town) return null
  return { channel: 'paper', address: postalLines({ name, street, town }) }
}

/** Asks where, of those who wish to be told. */
export function askWhereToTell(
  typed: Where & { consent: Consent },
  { addIssue }: z.core.$RefinementCtx,
): void {
  if (typed.consent === 'tell-me' && !contactOf(typed))
    addIssue({ code: 'custom', path: ['contact'], message: text('byHandMissing') })
}

/** What is wrong with a way to tell them, in words; null where nothing is. */
export const contactProblem = (contact: Contact | null, config: Config): string | null =>
  contact?.channel === 'phone' && !hasSmsGateway(config) ? text('byHandNoSms') : null
