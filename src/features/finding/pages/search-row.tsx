import { Fold } from '#ui/fold.tsx'
import { Button, Select, TextField } from '#ui/forms.tsx'
import type { Place } from '../place.ts'
import type { Search } from '../search.ts'
import { text } from '../text/index.ts'

interface Props {
  search: Search
  place: Place | null
  areas: { id: string; name: string }[]
}

/** What and where. Folded on a phone once something is chosen. */
export function SearchRow({ search, place, areas }: Props) {
  const asked = search.words !== '' || place !== null
  return (
    <search class="above-4">
      <Fold kind="search" icon="search" summary={summary(search, place)} open={!asked}>
        <div class="search-row">
          <TextField
            name="q"
            type="search"
            label={text('what')}
            value={search.words}
            maxlength={100}
            autocomplete="off"
          />
          <Select
            name="sted"
            label={text('where')}
            empty={text('everywhere')}
            value={place?.id}
            options={areas.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Button icon="search">{text('find')}</Button>
        </div>
      </Fold>
    </search>
  )
}

function summary({ words }: Search, place: Place | null): string {
  if (words && place) return text('wordsInPlace', { words, place: place.short })
  return words || place?.name || text('whatAndWhere')
}
