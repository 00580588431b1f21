import { type Decision, type Paper, type PaperReport, WHOLE } from '#features/reporting/index.ts'

/** What stands behind a paper: the half-year, what was decided about it, and whether it can still be changed. */
export interface Source {
  paper: Paper
  decisions: readonly Decision[]
  isLocked: boolean
}

/** What is for one body: the recommendations it leads or is addressed by, and what it decided; the whole for everybody. */
export function partFor({ paper, decisions, isLocked }: Source, bodyId: string): Source {
  if (bodyId === WHOLE) return { paper, decisions, isLocked }
  const reports = paper.reports.filter((one) => one.leadId === bodyId || isAlongside(one, bodyId))
  const numbers = new Set(reports.map(({ task }) => task))
  return {
    isLocked,
    paper: { ...paper, reports, tasks: paper.tasks.filter(({ number }) => numbers.has(number)) },
    decisions: decisions.filter((one) => one.bodyId === bodyId),
  }
}

/** Whether a body is one of those it is addressed to, and another leads. */
export const isAlongside = (
  { others = [] }: Pick<PaperReport, 'others'>,
  bodyId: string,
): boolean => others.some(({ id }) => id === bodyId)

/** Those who have something in the paper, under the names they had: who leads first, in its order. */
export function bodiesIn(reports: readonly PaperReport[]): { id: string; name: string }[] {
  const leads = reports.map(({ lead, leadId }) => [leadId, lead] as const)
  const others = reports
    .flatMap((one) => one.others ?? [])
    .map(({ id, name }) => [id, name] as const)
  return [...new Map([...leads, ...others])].flatMap(([id, name]) => (id ? [{ id, name }] : []))
}
