import { hrefOf, type ShownAction } from '#features/actions/index.ts'
import { csvOf } from '#platform/csv.ts'

const columns = ['code', 'words', 'due', 'area', 'state', 'outcome', 'endedOn', 'links'] as const

/** What is done, as data: without those who see to it, and with whole addresses of what it led to. */
export const dataOf = (actions: readonly ShownAction[], baseUrl: string) =>
  actions.map(({ words, due, area, state, outcome, endedOn, links }) => ({
    ...{ words, due, area, state, outcome, endedOn },
    links: links
      .filter(({ title }) => title !== null)
      .map(({ kind, targetId }) => baseUrl + hrefOf({ kind, id: targetId })),
  }))

/** The same as a table. */
export const actionsCsv = (
  all: readonly { code: string; actions: ShownAction[] }[],
  baseUrl: string,
): string =>
  csvOf(
    all.flatMap(({ code, actions }) =>
      dataOf(actions, baseUrl).map(({ links, ...one }) => ({
        ...{ code, ...one, links: links.join(' ') },
      })),
    ),
    columns,
  )
