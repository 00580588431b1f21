import { nameOn } from '#features/bodies/index.ts'
import { todayAt } from '#features/roles/index.ts'
import type { Answer, Proposal } from './queries.ts'

interface Happened {
  /** Unique within the proposal. */
  key: string
  /** When it was written down. */
  at: Temporal.Instant
  /** The day it is about. */
  on: Temporal.PlainDate
}

export type LogLine = Happened &
  (
    | { what: 'adopted'; by: string }
    | { what: 'changed'; by: string; reason: string }
    | { what: 'sent'; to: string }
    | { what: 'received'; by: string }
    | { what: 'answered'; by: string; answer: Answer }
  )

/** What happened with a proposal since it was adopted, in order, under the names bodies had then. Never a person. */
export function logOf({ councilNames, committeeNames, ...proposal }: Proposal): LogLine[] {
  const lines: LogLine[] = []
  for (const { number, reason, decidedOn: on, at } of proposal.versions)
    if (on) {
      const told = { key: `version-${number}`, at, on, by: nameOn(councilNames, on) }
      lines.push(reason ? { ...told, what: 'changed', reason } : { ...told, what: 'adopted' })
    }
  const then = (at: Temporal.Instant) => {
    const on = todayAt(at)
    return { at, on, name: nameOn(committeeNames, on) }
  }
  if (proposal.sentAt) {
    const { name: to, ...told } = then(proposal.sentAt)
    lines.push({ ...told, key: 'sent', what: 'sent', to })
  }
  if (proposal.receivedAt) {
    const { name: by, ...told } = then(proposal.receivedAt)
    lines.push({ ...told, key: 'received', what: 'received', by })
  }
  for (const answer of proposal.answers) {
    const { name: by, ...told } = then(answer.at)
    lines.push({ ...told, key: `answer-${answer.id}`, what: 'answered', by, answer })
  }
  return lines.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
}
