import { type DayPart, isInterest, isTrait } from '#features/invitations/index.ts'

/** What somebody looks for. All of it stands in the address, and nowhere else. */
export interface Search {
  words: string
  area: string | null
  /** The nearest areas too. */
  nearby: boolean
  interest: string | null
  /** 1 for Monday to 7 for Sunday. */
  days: readonly number[]
  parts: readonly DayPart[]
  traits: readonly string[]
  /** Ids of the group `hvem`, any of them. */
  who: readonly string[]
  sort: 'soonest' | 'nearest'
  /** The words as they were typed, without help to spell. */
  verbatim: boolean
  page: number
}

export const everything: Search = {
  words: '',
  area: null,
  nearby: true,
  interest: null,
  days: [],
  parts: [],
  traits: [],
  who: [],
  sort: 'soonest',
  verbatim: false,
  page: 1,
}

/** Nobody turns more pages than this; a deeper one would only be asked for by machines. */
export const LAST_PAGE = 50
const LONGEST = 100

export const dayNames = [
  'mandag',
  'tirsdag',
  'onsdag',
  'torsdag',
  'fredag',
  'loerdag',
  'soendag',
] as const
export const WEEKEND = 'weekend'
export const weekendDays = [6, 7]
export const partNames: Record<DayPart, string> = {
  morning: 'formiddag',
  afternoon: 'eftermiddag',
  evening: 'aften',
}

type Queries = Readonly<Record<string, readonly string[] | undefined>>

/** Reads the address leniently: what cannot be understood is as if it were not there. */
export function readSearch(queries: Queries): Search {
  const all = (name: string) => queries[name] ?? []
  const one = (name: string) => all(name)[0] ?? ''
  const page = Number(one('side'))
  return {
    words: typedWords(one('q')),
    area: /^[a-z0-9-]{1,40}$/.test(one('sted')) ? one('sted') : null,
    nearby: one('omegn') !== 'nej',
    interest: isInterest(one('interesse')) ? one('interesse') : null,
    days: [1, 2, 3, 4, 5, 6, 7].filter(
      (day) =>
        all('dag').includes(dayNames[day - 1] ?? '') ||
        (weekendDays.includes(day) && all('dag').includes(WEEKEND)),
    ),
    parts: (['morning', 'afternoon', 'evening'] as const).filter((part) =>
      all('tid').includes(partNames[part]),
    ),
    traits: unique(all('brug').filter((id) => isTrait(id) && !id.startsWith('hvem.'))),
    who: unique(all('hvem').map((id) => `hvem.${id}`)).filter(isTrait),
    sort: one('sorter') === 'naermest' ? 'nearest' : 'soonest',
    verbatim: one('ordret') === 'ja',
    page: Number.isInteger(page) && page > 1 ? Math.min(page, LAST_PAGE) : 1,
  }
}

/** The address of a search, always written the same way; the empty search has none. */
export function searchQuery(search: Search): string {
  const { words, area, nearby, interest, days, parts, traits, who, sort, verbatim, page } = search
  const query = new URLSearchParams()
  const add = (name: string, value: string | false | null) => {
    if (value) query.append(name, value)
  }
  add('q', words)
  add('sted', area)
  add('omegn', area !== null && !nearby && 'nej')
  add('interesse', interest)
  for (const day of daysInWords(days)) add('dag', day)
  for (const part of parts) add('tid', partNames[part])
  for (const trait of traits) add('brug', trait)
  for (const group of who) add('hvem', group.replace('hvem.', ''))
  add('sorter', sort === 'nearest' && 'naermest')
  add('ordret', words !== '' && verbatim && 'ja')
  add('side', page > 1 && String(page))
  return query.toString()
}

/** Saturday with Sunday is the weekend. */
export function daysInWords(days: readonly number[]): string[] {
  const weekend = weekendDays.every((day) => days.includes(day))
  const single = days.filter((day) => !(weekend && weekendDays.includes(day)))
  return [...single.map((day) => dayNames[day - 1] ?? ''), ...(weekend ? [WEEKEND] : [])]
}

/** One line without what nobody can see, so that it can be shown again. */
const typedWords = (typed: string) =>
  typed
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()

const unique = (list: readonly string[]) => [...new Set(list)].slice(0, 12)
