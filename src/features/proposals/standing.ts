import { todayAt } from '#features/roles/index.ts'
import type { AnswerKind } from './kinds.ts'
import type { Proposal } from './queries.ts'

/** Where a proposal stands. `again` is an answer of later whose day has come. */
export const standings = [
  'adopted',
  'waiting',
  'again',
  'accepted',
  'partly',
  'no',
  'later',
] as const

export type Standing = (typeof standings)[number]

type About = Pick<Proposal, 'sentAt' | 'answers'>

/** Where what is adopted stands on a day. People have said all of it; the day alone brings it back. */
export function standingOf({ sentAt, answers }: About, today: Temporal.PlainDate): Standing {
  const last = answers.at(-1)
  if (!last) return sentAt ? 'waiting' : 'adopted'
  const isDue = last.lookOn !== null && Temporal.PlainDate.compare(last.lookOn, today) <= 0
  return isDue ? 'again' : (last.answer satisfies AnswerKind)
}

/** Whether a committee owes an answer. */
export const isOwed = (standing: Standing): boolean =>
  standing === 'waiting' || standing === 'again'

/** The day it began to stand as it does. */
export function since({ adoptedOn, sentAt, answers }: Proposal, today: Temporal.PlainDate) {
  const last = answers.at(-1)
  if (last)
    return standingOf({ sentAt, answers }, today) === 'again' ? last.lookOn : todayAt(last.at)
  return sentAt ? todayAt(sentAt) : adoptedOn
}

/** What has waited longest for an answer first, then what is not sent, then the newest answers. */
export function inOrder(all: readonly Proposal[], today: Temporal.PlainDate) {
  const rows = all.map((proposal) => ({
    proposal,
    standing: standingOf(proposal, today),
    since: since(proposal, today) ?? today,
  }))
  type Listed = (typeof rows)[number]
  const oldest = (a: Listed, b: Listed) => Temporal.PlainDate.compare(a.since, b.since)
  return {
    owed: rows.filter((row) => isOwed(row.standing)).toSorted(oldest),
    unsent: rows.filter(({ standing }) => standing === 'adopted').toSorted(oldest),
    answered: rows
      .filter((row) => row.standing !== 'adopted' && !isOwed(row.standing))
      .toSorted((a, b) => oldest(b, a)),
  }
}

export type Listed = ReturnType<typeof inOrder>['owed'][number]
