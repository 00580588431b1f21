import type { Problem, ProblemKind } from '#platform/ics/reading.ts'

/** Why a calendar could not be fetched from its address. */
export const fetchProblems = [
  'no-such-host',
  'private-address',
  'unreachable',
  'not-found',
  'forbidden',
  'bad-answer',
  'fetch-too-large',
  'too-slow',
  'too-many-redirects',
] as const
export type FetchProblem = (typeof fetchProblems)[number]

/** What was wrong, and on which line of the file where it is in the file. */
export interface ReadingProblem {
  kind: ProblemKind | FetchProblem
  line?: number
  detail?: string
}

const wholeFile: readonly ProblemKind[] = ['not-a-calendar', 'too-large', 'too-many-entries']

/** What makes a file one that nothing is taken from: it is no calendar, or its end is missing. */
export const brokenBy = (problems: readonly Problem[]): Problem | null =>
  problems.findLast(
    ({ kind, detail }) =>
      wholeFile.includes(kind) ||
      (kind === 'unclosed' && (detail === 'VEVENT' || detail === 'VCALENDAR')),
  ) ?? null
