import type { WishRow } from './tables.ts'
import { text } from './text/index.ts'

/** Whom the thing is for, where somebody said so: "For dem mellem 16 og 25 år." Else empty. */
export function ageWords({ age_from, age_to }: Pick<WishRow, 'age_from' | 'age_to'>): string {
  if (age_from !== null && age_to !== null)
    return age_from === age_to
      ? text('ageExactly', { years: age_from })
      : text('ageBetween', { from: age_from, to: age_to })
  if (age_from !== null) return text('ageFromOn', { years: age_from })
  return age_to === null ? '' : text('ageUpTo', { years: age_to })
}
