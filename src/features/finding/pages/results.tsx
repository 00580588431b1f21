import { Chips } from '#ui/chips.tsx'
import { Pager } from '#ui/pager.tsx'
import { chosen } from '../chosen.ts'
import { text } from '../text/index.ts'
import { searchUrl } from '../urls.ts'
import { Cards } from './cards.tsx'
import { Follow } from './follow.tsx'
import type { ListPageProps } from './list-page.tsx'
import { Missing } from './missing.tsx'
import { NothingFits } from './nothing-fits.tsx'
import { WhatWeDid } from './what-we-did.tsx'

/** How many there are, what was chosen, and the page of them. */
export function Results(list: ListPageProps) {
  const { search, place, found, pages, more, cards } = list
  const chips = chosen(search, place?.name ?? null)
  return (
    <section id="fundne" aria-labelledby="antal">
      <h2 id="antal" tabindex={-1} class="below-4">
        {more ? text('foundMore', { count: found - 1 }) : text('found', { count: found })}
      </h2>
      {chips.length > 0 ? (
        <Chips
          class="below-5"
          label={text('chosen')}
          chips={
            chips.length > 1 ? [...chips, { href: searchUrl(), text: text('removeAll') }] : chips
          }
        />
      ) : null}
      <WhatWeDid {...list} />
      {found === 0 ? <NothingFits {...list} /> : <Cards cards={cards} />}
      {pages > 1 ? <Pages {...list} /> : null}
      <Follow search={search} />
      <Missing phone={list.phone} />
    </section>
  )
}

function Pages({ search, pages, more }: ListPageProps) {
  const { page } = search
  const to = (number: number) => searchUrl({ ...search, page: number })
  return (
    <>
      <Pager
        label={text('pages')}
        text={text('pageOf', { page, pages })}
        previous={page > 1 ? { href: to(page - 1), text: text('previous') } : undefined}
        next={page < pages ? { href: to(page + 1), text: text('next') } : undefined}
      />
      {more && page === pages ? <p class="above-4">{text('tooMany')}</p> : null}
    </>
  )
}
