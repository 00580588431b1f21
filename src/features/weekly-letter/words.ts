import { type CardRow, cardOf, shortName } from '#features/finding/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { choose } from './choosing.ts'
import { text } from './text/index.ts'
import type { Week } from './week.ts'

export interface LetterItem {
  href: string
  title: string
  datetime: string
  when: string
  /** Where, and who meets you; places; what is different that day. */
  lines: string[]
}

export interface LetterWords {
  heading: string
  lead: string
  sections: { id: 'plads' | 'fuldt'; heading: string; items: LetterItem[] }[]
}

/** The letter of a week in words, as the page, the e-mail and the paper have it. */
export function letterWords(
  rows: readonly CardRow[],
  { area, week, now }: { area: string | null; week: Week; now: Temporal.Instant },
): LetterWords {
  const { free, full } = choose(rows, week.from)
  const section = (id: 'plads' | 'fuldt', of: readonly CardRow[]) =>
    of.length === 0 ? [] : [{ id, heading: text(id), items: of.map((row) => itemOf(row, now)) }]
  return {
    heading: area === null ? text('headingEverywhere') : text('heading', { area: shortName(area) }),
    lead: weekWords(week, now),
    sections: [...section('plads', free), ...section('fuldt', full)],
  }
}

/** "Fra torsdag 26. november til onsdag 2. december." */
export const weekWords = ({ from, until }: Week, now: Temporal.Instant): string =>
  text('week', {
    from: midSentence(day(from, now)),
    until: midSentence(day(until.subtract({ minutes: 1 }), now)),
  })

function itemOf(row: CardRow, now: Temporal.Instant): LetterItem {
  const { href, title, datetime, when, where, seats, different } = cardOf(row, now)
  return {
    href,
    title,
    datetime,
    when,
    lines: [where, seats, different ?? ''].filter((one) => one !== ''),
  }
}
