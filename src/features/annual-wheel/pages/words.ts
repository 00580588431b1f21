import { periodWords } from '#features/reporting/index.ts'
import { languageNow } from '#platform/text/index.ts'
import type { StatusKind } from '#ui/status.tsx'
import type { TurnState } from '../kinds.ts'
import { text } from '../text/index.ts'
import type { Item } from '../year.ts'

const locale = () => (languageNow() === 'en' ? 'en-GB' : languageNow())

/** "15. marts" */
export const dayWords = (date: Temporal.PlainDate): string =>
  date.toLocaleString(locale(), { day: 'numeric', month: 'long' })

/** "marts", or "mar." where there is little room. */
export const monthWords = (month: number, look: 'long' | 'short' = 'long'): string =>
  Temporal.PlainDate.from({ year: 2026, month, day: 1 }).toLocaleString(locale(), { month: look })

/** Beside a word where a heading stands alone. */
export const monthHeading = (month: number): string => {
  const words = monthWords(month)
  return words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1)
}

/** The sign beside each word. */
export const stateSigns: Record<TurnState, StatusKind> = {
  planned: 'waiting',
  moved: 'running',
  done: 'done',
  'not-done': 'declined',
  missing: 'stopped',
}

/** What an item is called. */
export function titleOf(item: Item): string {
  if (item.from === 'duty') return item.duty.title
  const { source, id, title } = item.elsewhere
  switch (source) {
    case 'policy':
      return text('policyTitle', { title })
    case 'status':
      return text('statusTitle', { period: periodWords(id) })
    case 'meeting':
      return title
  }
}
