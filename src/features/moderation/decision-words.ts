import { day, midSentence } from '#platform/time/words.ts'
import type { Rule } from './rules.ts'
import type { DecisionRow } from './tables.ts'
import { text } from './text/index.ts'

type Grounded = Pick<DecisionRow, 'ground' | 'law'>

/** What it rests on: "Regel 2: Skriv venligt." or the law. */
export function groundWords({ ground, law }: Grounded): string {
  if (ground === '') return text('groundNone')
  if (ground === 'law') return law ? text('groundLaw', { law }) : text('groundSomeLaw')
  return text('groundRule', { number: ground, rule: text(`rule-${ground as Rule}`) })
}

/** What was decided, in a sentence. */
export const measureWords = ({ kind, measure }: Pick<DecisionRow, 'kind' | 'measure'>): string =>
  text(kind === 'noticer' ? `noticer-${noticerMeasure(measure)}` : `measure-${measure}`)

const noticerMeasure = (measure: DecisionRow['measure']) =>
  measure === 'warned' || measure === 'paused' ? measure : 'left'

/** For how long. */
export function lengthWords({ measure, until }: Pick<DecisionRow, 'measure' | 'until'>): string {
  return until && measure === 'paused'
    ? text('length-paused', { until: midSentence(day(until)) })
    : text(`length-${measure === 'paused' ? 'left' : measure}`)
}

/** Whether a machine had a part in it. */
export const automationWords = ({ automated }: Pick<DecisionRow, 'automated'>): string =>
  text(automated ? 'automationYes' : 'automationNo')
