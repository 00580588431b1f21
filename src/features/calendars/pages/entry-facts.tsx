import type { StoredEntry } from '../entries/stored.ts'
import { whenWords } from '../entries/when-words.ts'
import { text } from '../text/index.ts'

/** When and where, and what one should know before it is posted. */
export function EntryFacts({ entry, now }: { entry: StoredEntry; now: Temporal.Instant }) {
  return (
    <>
      <p>{whenWords(entry, now)}</p>
      {entry.place ? <p class="help">{entry.place}</p> : null}
      {entry.tentative ? <p class="help">{text('tentative')}</p> : null}
      {entry.uneven ? <p class="help">{text('uneven')}</p> : null}
    </>
  )
}

export const titleOf = ({ title }: Pick<StoredEntry, 'title'>) => title || text('untitled')
