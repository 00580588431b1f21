import { type CardRow, cardOf, programmeUrl, shortName } from '#features/finding/index.ts'
import { freePlaces } from '#features/joining/index.ts'
import { byDay, withFreeChair } from '#features/local-areas/index.ts'
import { ending, type Sheet, type SheetItem } from '#features/sheets/index.ts'
import type { Config } from '#platform/config/index.ts'
import { clock, day, midSentence } from '#platform/time/words.ts'
import type { Edition } from './editions.ts'
import { fitting, wordsIn } from './fitting.ts'
import { text } from './text/index.ts'
import { midnightOf, type Week } from './week.ts'

/** An easy one has few, so that nobody gets lost in it. */
const MOST_EASY = 6
/** "Tomorrow" is not true all week on a wall; seen from before, a day has its date. */
const HOURS_BEFORE = 8 * 24

export interface About {
  area: { id: string; name: string }
  rows: readonly CardRow[]
  week: Week
  now: Temporal.Instant
  /** How many words the newspaper prints. */
  budget: number
  config: Pick<Config, 'baseUrl' | 'helpPhone' | 'municipality'>
}

/** The words of an edition, and which invitations it tells of. */
export function sheetOf(edition: Edition, about: About): { sheet: Sheet; ids: string[] } {
  if (edition === 'let') return easy(about)
  return edition === 'annonce' ? advert(about) : whole(about)
}

/** Everything that happens, day by day. */
function whole(about: About) {
  const { rows, week, now } = about
  const sections = byDay(rows, week.from).map(({ at, rows: dates }) => ({
    heading: day(at, now),
    items: dates.map((row) => itemOf(row, now, [timeOf(row, at), cardOf(row, now).where])),
  }))
  return told(rows, { ...frame(about), look: 'list', sections })
}

/** A few with an open chair, with more room, fewer words and a pictogram at each. */
function easy(about: About) {
  const { rows, now } = about
  const some = withFreeChair(rows).slice(0, MOST_EASY)
  const items = some.map((row): SheetItem => {
    const { title, href, when, where } = cardOf(row, now)
    const isFree = row.traits.includes('pris.gratis')
    return {
      title,
      href,
      lines: [
        { words: when, icon: 'cal' },
        { words: where, icon: 'pin' },
        ...(isFree ? [{ words: text('free'), icon: 'coin' as const }] : []),
      ],
    }
  })
  const { lead, ...rest } = frame(about)
  const sections = items.length > 0 ? [{ heading: '', items }] : []
  return told(some, { ...rest, lead: [...lead, text('easyLead')], look: 'easy', sections })
}

/** What a newspaper has room for. */
function advert(about: About) {
  const { rows, now, budget } = about
  const empty: Sheet = { ...frame(about), look: 'list', sections: [] }
  const open = withFreeChair(rows)
  const items = open.map((row) => {
    const { when, where } = cardOf(row, now)
    return { id: row.id, ...itemOf(row, now, [when, where]) }
  })
  const taken = fitting(items, budget - wordsIn(empty))
  const ids = items.filter((item) => taken.includes(item))
  const sections = [
    { heading: '', items: taken.map(({ title, lines, href = '' }) => ({ title, lines, href })) },
  ]
  return {
    sheet: { ...empty, sections: taken.length > 0 ? sections : [] },
    ids: ids.map(({ id }) => id),
  }
}

function frame({ area, rows, week, now, config }: About) {
  const from = midSentence(day(week.from, now))
  const until = midSentence(day(week.until.subtract({ minutes: 1 }), now))
  return {
    heading: text('heading', { area: shortName(area.name) }),
    lead: [text('week', { from, until }), ...(rows.length === 0 ? [text('nothing')] : [])],
    ...ending(config, programmeUrl(area.id)),
  }
}

function itemOf(row: CardRow, now: Temporal.Instant, lines: string[]): SheetItem {
  const { title, href } = cardOf(row, now)
  const { different } = cardOf(row, now.subtract({ hours: HOURS_BEFORE }))
  const isFull = freePlaces(row) === 0
  const all = [...lines, different ?? '', isFull ? text('full') : '']
  return { title, href, lines: all.filter((line) => line !== '').map((words) => ({ words })) }
}

/** On the day it stands under; what began on a day before goes on. */
function timeOf({ all_day, starts_at }: CardRow, at: Temporal.Instant): string {
  if (all_day) return text('allDay')
  const isBefore = midnightOf(starts_at).epochMilliseconds < midnightOf(at).epochMilliseconds
  return isBefore ? text('goesOn') : text('at', { time: clock(starts_at) })
}

const told = (rows: readonly CardRow[], sheet: Sheet) => ({
  sheet,
  ids: [...new Set(rows.map(({ id }) => id))],
})
