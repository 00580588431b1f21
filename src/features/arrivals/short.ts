import { sql } from 'kysely'

/** The word in a campaign's address: letters alone, since figures look like some of them. */
export const shortPattern = /^[a-z]{3,12}$/

/** A word as it can stand in an address: "Blå vinter" is "blaavinter". */
export const shortFrom = (typed: string): string =>
  typed
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s-]+/g, '')

/** As it is looked for: a sign that was read as one that looks like it leads to the same place. */
export const likeness = (typed: string): string =>
  typed.toLowerCase().replaceAll('0', 'o').replaceAll(/[1i]/g, 'l')

/** Whether a campaign's word could be taken for this one, for a query of campaigns; it has an index. */
export const isLike = (typed: string) =>
  sql<boolean>`translate(short, 'i', 'l') = ${likeness(typed)}`
