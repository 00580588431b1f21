import { stringify } from 'csv-stringify/sync'
import { hrefOf, type ShownAction } from '#features/actions/index.ts'

const columns = ['code', 'words', 'due', 'area', 'state', 'outcome', 'endedOn', 'links'] as const

/** What is done, as data: without those who see to it, and with whole addresses of what it led to. */
export const dataOf = (actions: readonly ShownAction[], baseUrl: string) =>
  actions.map(({ words, due, area, state, outcome, endedOn, links }) => ({
    ...{ words, due, area, state, outcome, endedOn },
    links: links
      .filter(({ title }) => title !== null)
      .map(({ kind, targetId }) => baseUrl + hrefOf({ kind, id: targetId })),
  }))

/** The same as a table that a spreadsheet opens. A cell that begins like a formula is words. */
export const actionsCsv = (
  all: readonly { code: string; actions: ShownAction[] }[],
  baseUrl: string,
): string =>
  stringify(
    all.flatMap(({ code, actions }) =>
      dataOf(actions, baseUrl).map(({ links, ...one }) => ({
        ...{ code, ...one, links: links.join(' ') },
      })),
    ),
    { header: true, columns: [...columns], escape_formulas: true, record_delimiter: 'windows' },
  )
