import { elsewhereUrl } from './elsewhere.ts'
import { titleOf } from './pages/words.ts'
import type { Item } from './year.ts'

export const columns = [
  ...['date', 'title', 'kind', 'body', 'state', 'plannedOn', 'movedBecause', 'words', 'page'],
]

/** A day of the year as it is given out. Who sees to it is not. */
export function rowOf(item: Item) {
  const own = { date: item.on.toString(), title: titleOf(item) }
  if (item.from === 'elsewhere')
    return { ...own, kind: item.elsewhere.source, page: elsewhereUrl(item.elsewhere) }
  const { duty, turn } = item
  return {
    ...own,
    ...{ kind: duty.kind, body: duty.bodyName, state: turn.state },
    ...{ plannedOn: turn.plannedOn.toString(), movedBecause: turn.movedWhy },
    ...{ words: turn.words, page: turn.link },
  }
}
