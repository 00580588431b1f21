import * as z from 'zod'
import type { JoinInput } from '../join-form.ts'
import { text } from '../text/index.ts'

const MOST_COMPANIONS = 5

const withProblem = { error: () => text('companionsProblem') }

/** To wait: with how many, for which date of a series, and a tick for one like it. */
export const waiting = {
  way: z.literal('waiting'),
  waitingWith: z.coerce
    .number(withProblem)
    .int(withProblem)
    .min(0, withProblem)
    .max(MOST_COMPANIONS, withProblem)
    .default(0),
  waitSeries: z.string().optional(),
  waitFor: z.string().max(40).optional(),
  like: z.string().optional(),
}

export const answersWaitFor = [
  ({ waitSeries, waitFor }: { waitSeries?: string | undefined; waitFor?: string | undefined }) =>
    waitSeries === undefined || Boolean(waitFor),
  { path: ['waitFor'], error: () => text('waitForProblem'), when: () => true },
] satisfies [unknown, unknown]

const FROM_NOW_ON = 'from-now-on'

interface Said {
  firstName?: string
  waitingWith?: number
  waitFor?: string | undefined
  like?: string | undefined
}

/** The wish of somebody who waits. */
export function waitingOf(said: Said): Pick<JoinInput, 'wish' | 'often'> {
  const { firstName = '', waitingWith = 0, waitFor, like } = said
  const once = Boolean(waitFor) && waitFor !== FROM_NOW_ON
  return {
    often: once ? 'once' : waitFor ? FROM_NOW_ON : undefined,
    wish: {
      firstName,
      way: 'waiting',
      companions: waitingWith,
      wantsCompanion: false,
      question: '',
      callTimes: [],
      occurrenceId: once ? (waitFor ?? null) : null,
      wantsLike: Boolean(like),
    },
  }
}
