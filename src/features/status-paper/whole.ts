import { type Decision, type Paper, type PaperReport, WHOLE } from '#features/reporting/index.ts'

/** What stands behind a paper: the half-year, what was decided about it, and whether it can still be changed. */
export interface Source {
  paper: Paper
  decisions: readonly Decision[]
  isLocked: boolean
}

/** What is for one body: the recommendations it leads, and what it decided; the whole for everybody. */
export function partFor({ paper, decisions, isLocked }: Source, bodyId: string): Source {
  if (bodyId === WHOLE) return { paper, decisions, isLocked }
  const reports = paper.reports.filter(({ leadId }) => leadId === bodyId)
  const numbers = new Set(reports.map(({ task }) => task))
  return {
    isLocked,
    paper: { ...paper, reports, tasks: paper.tasks.filter(({ number }) => numbers.has(number)) },
    decisions: decisions.filter((one) => one.bodyId === bodyId),
  }
}

/** Those who lead something in the paper, under the names they had, in its order. */
export function leadsIn(reports: readonly PaperReport[]): { id: string; name: string }[] {
  const leads = new Map(reports.map(({ lead, leadId }) => [leadId, lead]))
  return [...leads].flatMap(([id, name]) => (id ? [{ id, name }] : []))
}
