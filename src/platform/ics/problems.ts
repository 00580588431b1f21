/** What was wrong in a calendar; the words for each kind are made where it is shown. */
export const problemKinds = [
  'not-a-calendar',
  'too-large',
  'too-many-entries',
  'not-utf8',
  'bad-line',
  'unclosed',
  'missing-uid',
  'duplicate-uid',
  'missing-title',
  'missing-start',
  'bad-date',
  'absurd-date',
  'end-before-start',
  'bad-rule',
  'unsupported-rule',
  'too-many-dates',
  'unknown-zone',
  'private',
  'more-problems',
] as const

export type ProblemKind = (typeof problemKinds)[number]

export type Problem = { kind: ProblemKind; line: number; uid?: string; detail?: string }

const most = 1000

/** A list of problems that stops growing at 1,000: its last then says that there are more. */
export class Problems {
  readonly list: Problem[] = []

  /** Notes a problem. The detail is cut: it quotes what others wrote. */
  add(kind: ProblemKind, line: number, more: { uid?: string | null; detail?: string } = {}): void {
    if (this.list.length >= most) return
    const full = this.list.length === most - 1
    const problem: Problem = { kind: full ? 'more-problems' : kind, line }
    if (more.uid) problem.uid = more.uid
    if (more.detail !== undefined) problem.detail = more.detail.slice(0, 120).toWellFormed()
    this.list.push(problem)
  }
}
