import { shownCount } from '#features/moderation/index.ts'
import type { Figure, Said, Step } from './kinds.ts'
import type { FullPeriod } from './queries.ts'

/** What everybody reads: a small number of people is not said. */
export interface ShownSaid extends Omit<Said, 'figures'> {
  figures: (Omit<Figure, 'count'> & { count: number | 'few' })[]
}

export interface PaperReport {
  code: string
  title: string
  task: number
  /** Who led, under the name it had when it was locked. */
  lead: string
  /** The body itself; absent in what was locked before it was kept. */
  leadId?: string
  /** The others it was addressed to; absent in what was locked before they were kept. */
  others?: { id: string; name: string }[]
  /** Null where nobody wrote one: it is shown as missing. */
  said: ShownSaid | null
}

/** The status of a half-year, as it is locked. */
export interface Paper {
  period: string
  opensOn: string
  dueOn: string
  strategy: string
  tasks: { number: number; title: string }[]
  reports: PaperReport[]
}

/** The words of a report alone, without who wrote it and how far it was. */
export const shownSaid = ({ figures, ...said }: Said): ShownSaid => ({
  state: said.state,
  assessment: said.assessment,
  why: said.why,
  happened: said.happened,
  voices: said.voices,
  next: said.next,
  evidence: said.evidence,
  figures: figures.map((one) => ({
    ...one,
    count: one.ofPeople ? shownCount(one.count) : one.count,
  })),
})

/** All that was said yes to, and what is missing by its name; with how far it must be where it is not locked yet. */
export const paperOf = (
  period: FullPeriod,
  nameOf: (bodyId: string) => string,
  isIn: (step: Step) => boolean = (step) => step === 'approved',
): Paper => ({
  period: period.code,
  opensOn: period.opens_on.toString(),
  dueOn: period.due_on.toString(),
  strategy: period.strategy,
  tasks: period.tasks,
  reports: period.rows.map(({ code, title, task, lead, others, report }) => ({
    ...{ code, title, task, lead: nameOf(lead), leadId: lead },
    others: others.map((id) => ({ id, name: nameOf(id) })),
    said: report && isIn(report.step) ? shownSaid(report) : null,
  })),
})
