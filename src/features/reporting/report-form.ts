import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { evidenceField } from './evidence.ts'
import { figureFields, figuresIn, wholeFigures } from './figures.ts'
import { assessments, type Said, states } from './kinds.ts'
import { text } from './text/index.ts'

const MOST = 600
/** More than may be handed in, so that a draft keeps what is to be shortened. */
const MOST_IN_DRAFT = 3000

const words = (most: number) =>
  z
    .string({ error: () => text('notUnderstood') })
    .trim()
    .max(most, { error: () => text('tooLong', { most }) })
    .default('')

const fields = {
  state: z.enum(states).nullable().default(null).catch(null),
  assessment: z.enum(assessments).nullable().default(null).catch(null),
  why: words(MOST),
  happened: words(MOST_IN_DRAFT),
  voices: words(MOST),
  next: words(MOST),
  evidence: evidenceField,
  ...figureFields,
  ...allMaySeeField,
}

/** Fields whose words everybody will read. */
const shown = ['why', 'happened', 'voices', 'next', 'words-1', 'words-2', 'words-3'] as const

type Typed = z.output<z.ZodObject<typeof fields>>

const saidIn = (typed: Typed): Said => {
  const { state, assessment, why, happened, voices, next, evidence } = typed
  const figures = figuresIn(typed)
  return { state, assessment, why, happened, voices, next, evidence, figures }
}

/** A status as it is written: kept as a draft, or handed in by the other button. */
export const reportForm = z
  .object({ ...fields, act: z.enum(['save', 'send']).catch('save') })
  .superRefine(wholeFigures)
  .superRefine(askFirst(...shown))
  .transform((typed) => ({ said: saidIn(typed), isDone: typed.act === 'send' }))

/** The same for what is locked, with why it is put right. */
export const correctForm = z
  .object({
    ...fields,
    reason: z
      .string({ error: () => text('reasonMissing') })
      .trim()
      .min(1, { error: () => text('reasonMissing') })
      .max(MOST, { error: () => text('tooLong', { most: MOST }) }),
  })
  .superRefine(wholeFigures)
  .superRefine(askFirst(...shown, 'reason'))
  .transform((typed) => ({ said: saidIn(typed), reason: typed.reason }))
