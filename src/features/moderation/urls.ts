import type { NoticeKind } from '#features/municipality/index.ts'
import type { Kind } from './tables.ts'

export { contactPointsUrl, noticeKinds, noticeUrl, rulesUrl } from '#features/municipality/index.ts'

/** The links of what is reported, decided and complained of. */
const words: Record<Kind, string> = {
  ...{ invitation: 'invitation', association: 'forening', place: 'sted', wish: 'oenske' },
  ...{ offer: 'tilbud', message: 'besked', poster: 'den-der-skriver', noticer: 'den-der-melder' },
}

/** The kind behind a word of the address, or null. */
export const kindOf = (word: string): Kind | null =>
  (Object.keys(words) as Kind[]).find((kind) => words[kind] === word) ?? null

/** The same, of what one can report. */
export function noticeKindOf(word: string): NoticeKind | null {
  const kind = kindOf(word)
  return kind === 'poster' || kind === 'noticer' ? null : kind
}

/** The list of all that waits; its feature is further down. */
export const waitingUrl = '/gennemsyn'
/** For an employee: everything about one thing, and where it is decided. */
export const caseUrl = (kind: Kind, id: string) => `/meldinger/${words[kind]}/${id}`
export const undoUrl = (decisionId: string) => `/meldinger/fortryd/${decisionId}`
export const complaintUrl = (id: string) => `/klager/${id}`
/** For who reported something: how it stands, and complaining. The token is signed. */
export const followUrl = (token: string) => `/meldt/${token}`
export const complainAsNoticerUrl = (token: string) => `/meldt/${token}/klage`
/** For whom a decision is about: the reasons, and complaining. */
export const statementUrl = (token: string) => `/afgjort/${token}`
export const complainUrl = (token: string) => `/afgjort/${token}/klage`
/** For everybody: what was decided, and the year in numbers. */
export const logUrl = '/afgjort'
export const yearUrl = (year: number) => `/aarets-tal/${year}`
export const yearCsvUrl = (year: number) => `/aarets-tal/${year}.csv`
