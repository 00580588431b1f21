import type { Kind, Plan } from './planning.ts'
import type { ReadEntry } from './reading.ts'
import type { StoredEntry } from './stored.ts'

interface Gone {
  uid: string
  digest: string
  gone: boolean
  title: string
  next_at: Temporal.Instant | null
}

/** One line of the preview; `over` is what is past or called off and so is not brought in. */
export interface PreviewLine {
  kind: Kind
  title: string
  entry: StoredEntry | null
  over: boolean
}

/** What a reading comes to, the soonest first: what is new and changed before the rest. */
export function previewOf(planned: Plan<ReadEntry, Gone>) {
  const coming = planned.gone.filter(({ next_at }) => next_at !== null)
  const gone = coming.map(({ title }) => ({
    kind: 'gone' as const,
    title,
    entry: null,
    over: false,
  }))
  const lines = (['fresh', 'changed', 'same'] as const).flatMap((kind) =>
    planned[kind]
      .toSorted((one, other) => (one.nextAt ?? '').localeCompare(other.nextAt ?? ''))
      .map(({ entry, nextAt }) => ({ kind, title: entry.title, entry, over: nextAt === null })),
  )
  // Called off since last time: that is a change one wants to see.
  const isNews = ({ over, kind, entry }: PreviewLine) =>
    !over || (kind === 'changed' && entry?.cancelled === true)
  const news = lines.filter(isNews)
  const over = lines.filter((line) => !isNews(line))
  const count = (kind: Kind) => news.filter((line) => line.kind === kind).length
  return {
    lines: [...gone, ...news, ...over] as PreviewLine[],
    counts: {
      fresh: count('fresh'),
      changed: count('changed'),
      same: count('same'),
      gone: gone.length,
      over: over.length,
    },
  }
}
