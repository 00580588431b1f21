import * as z from 'zod'
import { shortFrom, shortPattern } from '#features/arrivals/index.ts'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { allInterests } from '#features/invitations/index.ts'
import { coverKinds } from '#ui/covers/index.ts'
import { dayField } from './day-field.ts'
import { text } from './text/index.ts'
import { whoGroups } from './who-groups.ts'

const MOST_TITLE = 60
const MOST_SENTENCE = 140
const MOST_WORDS = 600
const MOST_ALT = 300
const YEARS = 1

const words = (missing: () => string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: () => text('tooLong', { most }) })

/** Boxes that were ticked; what is none of ours is left out. */
const several = (known: readonly string[]) =>
  z
    .unknown()
    .optional()
    .transform((value) => known.filter((one) => [value ?? []].flat().includes(one)))

/** Areas are known to the database alone. */
const areas = z
  .unknown()
  .optional()
  .transform((value) => [
    ...new Set([value ?? []].flat().filter((one) => /^[a-z0-9-]{1,40}$/.test(String(one)))),
  ])
  .transform((all) => all.map(String).slice(0, 50))

export const campaignForm = z
  .object({
    title: words(() => text('titleProblem'), MOST_TITLE),
    sentence: words(() => text('sentenceProblem'), MOST_SENTENCE),
    words: words(() => text('wordsProblem'), MOST_WORDS),
    short: z
      .string({ error: () => text('shortProblem') })
      .max(100, { error: () => text('shortProblem') })
      .transform(shortFrom)
      .refine((short) => shortPattern.test(short), { error: () => text('shortProblem') }),
    from: dayField(() => text('fromProblem')),
    until: dayField(() => text('untilProblem')),
    areas,
    interests: several(allInterests.map(({ id }) => id)),
    who: several(whoGroups),
    cover: z.enum(coverKinds, { error: () => text('coverProblem') }),
    picture: z.instanceof(File).optional().catch(undefined),
    alt: z
      .string()
      .trim()
      .max(MOST_ALT, { error: () => text('tooLong', { most: MOST_ALT }) })
      .default('')
      .catch(''),
    decorative: z.string().optional().catch(undefined),
    noPicture: z.string().optional().catch(undefined),
    /** The one it is made after: its picture comes along. */
    like: z.string().max(40).optional().catch(undefined),
    ...allMaySeeField,
  })
  .superRefine(askFirst('title', 'sentence', 'words'))
  .refine(({ from, until }) => Temporal.PlainDate.compare(from, until) <= 0, {
    path: ['until'],
    error: () => text('untilBefore'),
  })
  .refine(({ from, until }) => Temporal.PlainDate.compare(until, from.add({ years: YEARS })) <= 0, {
    path: ['until'],
    error: () => text('untilLate'),
  })

export type CampaignInput = z.output<typeof campaignForm>
