import { written } from './jcal.ts'
import { eventsOf, type Written } from './writing-event.ts'

const mostKept = 5000
const kept = new Map<string, string>()

/**
 * The lines of an entry, written by ical.js once and kept while they stay the same: the 5,000 last
 * made. What is kept is found by everything that is shown, so that a place only some may see is
 * never handed to others.
 */
export function linesOf(entry: Written, language: string): string {
  const key = keyOf(entry, language)
  const known = kept.get(key)
  if (known !== undefined) return known
  const lines = eventsOf(entry, language)
    .map((each) => written(each))
    .join('')
  const [oldest] = kept.size >= mostKept ? kept.keys().take(1) : []
  if (oldest !== undefined) kept.delete(oldest)
  kept.set(key, lines)
  return lines
}

function keyOf(entry: Written, language: string): string {
  const state = `${entry.sequence}|${entry.changedAt.epochMilliseconds}|${entry.cancelled}`
  const shown = [language, entry.uid, entry.title, entry.text, entry.place, entry.url, entry.allDay]
  return `${state}|${JSON.stringify(shown)}|${times(entry)}|${entry.cancelledDates.join()}|${JSON.stringify(entry.moved ?? [])}`
}

function times(entry: Written): string {
  if ('series' in entry) {
    const { start, minutes, rrule, extra, except } = entry.series
    return `${start}|${minutes}|${rrule}|${extra.join()}|${except.join()}`
  }
  const at = (one: Temporal.Instant | null) => one?.epochMilliseconds ?? ''
  return entry.occurrences.map((one) => `${at(one.startsAt)}-${at(one.endsAt)}`).join()
}
