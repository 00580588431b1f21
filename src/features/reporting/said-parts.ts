import type { ShownSaid } from './paper.ts'
import { text } from './text/index.ts'

/** Some words of a report, under a heading of their own or under none. */
export interface SaidPart {
  heading: string | null
  words: string
}

const part = (heading: string | null, words: string): SaidPart[] =>
  words ? [{ heading, words }] : []

/** How it goes, and why. */
export const assessmentParts = ({ assessment, why }: ShownSaid): SaidPart[] => [
  ...part(null, assessment ? text(`assessment-${assessment}`) : ''),
  ...part(text('whyHeading'), why),
]

/** What comes next. */
export const nextPart = ({ next }: ShownSaid): SaidPart[] => part(text('nextHeading'), next)

/** All that a report says, for what is read on paper: pages of ours by their whole address. */
export const saidParts = (said: ShownSaid, baseUrl: string): SaidPart[] => [
  ...assessmentParts(said),
  ...part(null, said.happened),
  ...said.figures.flatMap(({ count, words }) =>
    part(null, count === 'few' ? text('figureFew', { words }) : text('figure', { count, words })),
  ),
  ...part(text('voicesHeading'), said.voices),
  ...nextPart(said),
  ...part(
    text('evidenceHeading'),
    said.evidence.map((href) => new URL(href, baseUrl).href).join('\n'),
  ),
]
