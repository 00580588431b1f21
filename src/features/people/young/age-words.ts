import type { Choice } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { type AgeChoice, type Ages, ageChoices, type YoungSpan } from './span.ts'

/** "13-14 år" */
export function ageWords({ age, from, to }: AgeChoice): string {
  if (age === 'too-young') return text('ageUnder', { age: (to ?? 0) + 1 })
  if (to === null) return text('ageAtLeast', { age: from })
  return from === to ? text('ageOne', { age: from }) : text('ageSpan', { from, to })
}

/** The answers to how old one is, as tiles. */
export const ageTiles = (limits: Ages): Choice[] =>
  ageChoices(limits).map((choice) => ({ value: choice.age, label: ageWords(choice) }))

/** A span in words; the municipality may have changed its limits since it was said. */
export function spanWords(span: YoungSpan, limits: Ages): string {
  const choice = ageChoices(limits).find(({ age }) => age === span)
  return choice ? ageWords(choice) : text('ageUnder', { age: limits.adultAge })
}
