import { listCalendarUrl, listFeedUrl, listUrl } from '#features/invitations/index.ts'
import { everything, type Search, searchQuery } from './search.ts'

/** The list with what somebody looks for; a search may name only what matters to it. */
export function searchUrl(search: Partial<Search> = {}): string {
  const query = searchQuery({ ...everything, ...search })
  return query === '' ? listUrl : `${listUrl}?${query}`
}

const allPages = (search: Search) => searchQuery({ ...search, page: 1 })

/** A search as a calendar to subscribe to, and as news to follow. */
export const searchCalendarUrl = (search: Search) => listCalendarUrl(allPages(search))
export const searchFeedUrl = (search: Search) => listFeedUrl(allPages(search))

/** Pages of features further down; the words on the links say what they are. */
export const helpUrl = '/hjaelp'
export const guideUrl = '/guide'
export const postUrl = '/opret'
export const newWishUrl = '/oensker/nyt'
export const weekLetterUrl = (areaId: string) => `/ugebrev/uge/${areaId}`
/** The week of an area as it is printed. */
export const programmeUrl = (areaId: string) => `/program/${areaId}`
/** A house that gathers those who do things for others. */
export const hubUrl = (slug: string) => `/huse/${slug}`
export const tellMeUrl = (search: Search) => {
  const query = allPages(search)
  return query === '' ? '/besked' : `/besked?${query}`
}
