import * as z from 'zod'
import { text } from './text/index.ts'

const line = (max: number) =>
  z
    .string({ error: () => text('tooLong', { max }) })
    .trim()
    .max(max, { error: () => text('tooLong', { max }) })

const asked = (max: number, missing: () => string) =>
  line(max)
    .default('')
    .refine((typed) => typed !== '', { error: missing })

const orNull = (value: string) => value || null

/** An offer as an employee writes it. Area and place are looked up when it is saved. */
export const offerForm = z.object({
  name: asked(120, () => text('nameMissing')),
  summary: asked(1000, () => text('summaryMissing')),
  openTo: asked(1000, () => text('openToMissing')),
  howToGet: asked(1000, () => text('howMissing')),
  legalBasis: line(300).default(''),
  contactRole: asked(120, () => text('roleMissing')),
  contactPhone: z
    .string({ error: () => text('phoneWrong') })
    .trim()
    .regex(/^(\+45)? ?\d\d ?\d\d ?\d\d ?\d\d$/, { error: () => text('phoneWrong') }),
  areaId: z
    .string({ error: () => text('areaUnknown') })
    .default('')
    .transform(orNull),
  placeId: z
    .string({ error: () => text('placeUnknown') })
    .default('')
    .transform(orNull),
})

export type OfferInput = z.output<typeof offerForm>
