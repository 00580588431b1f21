import * as z from 'zod'
import { type CameFrom, FROM, readCameFrom } from '#features/arrivals/index.ts'
import { firstNameField } from '#features/people/index.ts'
import { contactOrNone, phoneField, type Reach } from './reach.ts'
import { type CallTime, callTimes, type Way, type Wish } from './tables.ts'
import { text } from './text/index.ts'
import { answersWaitFor, waiting, waitingOf } from './waiting/form.ts'

const MOST_COMPANIONS = 5

/** Which of the dates of a series; the page says with `series` that the question stood there. */
const dates = {
  series: z.string().optional(),
  often: z.enum(['from-now-on', 'once'], { error: () => text('oftenProblem') }).optional(),
  occurrence: z.string().max(40).optional(),
  callIfAway: z.string().optional(),
}

const answersOften = [
  ({ series, often }: { series?: string | undefined; often?: string | undefined }) =>
    series === undefined || often !== undefined,
  { path: ['often'], error: () => text('oftenProblem'), when: () => true },
] satisfies [unknown, unknown]

const coming = {
  way: z.literal('coming'),
  ...dates,
}

const comingWith = {
  way: z.literal('coming-with'),
  companion: z.enum(['known', 'wanted'], { error: () => text('companionProblem') }),
  companions: z.coerce
    .number({ error: () => text('companionsProblem') })
    .int({ error: () => text('companionsProblem') })
    .min(1, { error: () => text('companionsProblem') })
    .max(MOST_COMPANIONS, { error: () => text('companionsProblem') })
    .default(1),
  ...dates,
}

export const questionField = z
  .string({ error: () => text('questionProblem') })
  .trim()
  .min(1, { error: () => text('questionProblem') })
  .max(1000, { error: () => text('tooLong', { most: 1000 }) })

const times = z.union([z.array(z.enum(callTimes)), z.enum(callTimes).transform((one) => [one])])

const who = {
  firstName: firstNameField,
  contact: contactOrNone,
  [FROM]: z.unknown().optional().transform(readCameFrom),
}

const ways = z.discriminatedUnion(
  'way',
  [
    z.object({ ...who, ...coming }).refine(...answersOften),
    z.object({ ...who, ...comingWith }).refine(...answersOften),
    z.object({ ...who, ...waiting }).refine(...answersWaitFor),
    z.object({ ...who, way: z.literal('asking'), question: questionField }),
    z.object({
      ...who,
      way: z.literal('calling'),
      contact: phoneField,
      times: times.catch([]).default([]),
    }),
  ],
  { error: () => text('wayProblem') },
)

/** Who joins and how. `often` is undefined where the invitation has one date only. */
export interface JoinInput {
  /** Null where nothing was typed: only an account without any may join so. */
  reach: Reach | null
  wish: Wish
  often: 'from-now-on' | 'once' | undefined
  /** The campaign they came by, to be counted and not kept. */
  cameFrom?: CameFrom | null
}

export const joinForm = ways.transform(
  ({ contact, [FROM]: cameFrom, ...said }): JoinInput => ({
    reach: contact,
    cameFrom,
    ...wishOf(said),
  }),
)

/** The same question for somebody who has a place already. */
export const changeForm = z
  .discriminatedUnion(
    'way',
    [z.object(coming).refine(...answersOften), z.object(comingWith).refine(...answersOften)],
    { error: () => text('wayProblem') },
  )
  .transform((said) => wishOf(said))

/** What any of the ways may say. */
interface Said {
  way: Way
  firstName?: string
  companion?: 'known' | 'wanted'
  companions?: number
  often?: 'from-now-on' | 'once' | undefined
  occurrence?: string | undefined
  question?: string
  times?: CallTime[]
  waitingWith?: number
  waitFor?: string | undefined
  like?: string | undefined
  callIfAway?: string | undefined
}

function wishOf(said: Said): Pick<JoinInput, 'wish' | 'often'> {
  if (said.way === 'waiting') return waitingOf(said)
  const { way, firstName = '', companion, companions = 1, often, occurrence = null } = said
  return {
    often,
    wish: {
      firstName,
      way,
      companions: companion === 'known' ? companions : 0,
      wantsCompanion: companion === 'wanted',
      question: said.question ?? '',
      callTimes: said.times ?? [],
      occurrenceId: often === 'once' ? occurrence : null,
      // Who comes just once cannot stay away twice.
      callIfAway: often === 'from-now-on' && Boolean(said.callIfAway),
    },
  }
}
