import { searchUrl } from '#features/finding/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { watchUrl } from '../urls.ts'
import { ContactField } from './contact-field.tsx'
import { Watched } from './watched.tsx'

interface Props {
  /** The query part of the search's address. */
  search: string
  words: string[]
  leftOut: string[]
  problems: Problems
  typed: Typed
}

/** What we would look for, and where to tell it. */
export function WatchPage({ search, words, leftOut, problems, typed }: Props) {
  return (
    <div class="wrap narrow band close stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={searchUrl()} text={text('backToList')} />
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      <Watched words={words} />
      {leftOut.length > 0 ? (
        <Note icon="info" heading={text('leftOutHeading')}>
          <p>{text('leftOut', { list: leftOut.join(', ') })}</p>
        </Note>
      ) : null}
      <form method="post" action={watchUrl()} novalidate class="stack gap-5">
        <input type="hidden" name="search" value={search} />
        <ContactField {...{ typed, problems }} />
        <div class="act">
          <Button size="big">{text('start')}</Button>
        </div>
      </form>
    </div>
  )
}
