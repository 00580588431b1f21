import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { searchUrl } from '../urls.ts'
import type { ListPageProps } from './list-page.tsx'

type Props = Pick<ListPageProps, 'search' | 'place' | 'corrected'>

/** What we did beyond what was asked: other spelling, nearest areas; each can be undone. */
export function WhatWeDid({ search, place, corrected }: Props) {
  return (
    <>
      {corrected.length > 0 ? (
        <Note icon="info" tone="sun" class="below-5">
          {corrected.map((words) => (
            <p>{text('corrected', words)}</p>
          ))}
          <a class="quiet" href={searchUrl({ ...search, verbatim: true, page: 1 })}>
            {text('verbatim', { words: search.words })}
          </a>
        </Note>
      ) : null}
      {place ? (
        <p class="row below-5">
          {search.nearby ? (
            <>
              <span>{text('neighbours', { areas: place.neighbours.join(', ') })}</span>
              <a class="quiet" href={searchUrl({ ...search, nearby: false, page: 1 })}>
                {text('onlyThis', { area: place.short })}
              </a>
            </>
          ) : (
            <a class="quiet" href={searchUrl({ ...search, nearby: true, page: 1 })}>
              {text('withAround')}
            </a>
          )}
        </p>
      ) : null}
    </>
  )
}
