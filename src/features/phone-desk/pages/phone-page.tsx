import type { Card, Search } from '#features/finding/index.ts'
import { Button, Select, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { joinPanelUrl, phoneDeskUrl } from '../urls.ts'

interface Props {
  search: Search
  areas: { id: string; name: string }[]
  found: number
  cards: Card[]
  /** Asked for while somebody types. */
  typing: boolean
}

const live = {
  'hx-get': phoneDeskUrl,
  'hx-trigger': 'input delay:250ms, change',
  'hx-target': '#svar',
  'hx-select': '#svar',
  'hx-swap': 'outerHTML',
}

/** One field; the answers stand under it, and each leads straight to where one is written on. */
export function PhonePage(props: Props) {
  const { search, areas } = props
  return (
    <div class="wrap narrow band stack gap-5">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="help">{text('lead')}</p>
      </div>
      <form action={phoneDeskUrl} class="stack gap-3" {...live}>
        <TextField
          name="q"
          type="search"
          label={text('what')}
          value={search.words}
          maxlength={100}
          autocomplete="off"
          autofocus={!isAsked(search)}
        />
        <Select
          name="sted"
          label={text('where')}
          empty={text('everywhere')}
          value={search.area ?? undefined}
          options={areas.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <div class="act">
          <Button icon="search">{text('find')}</Button>
        </div>
      </form>
      <Answers {...props} />
    </div>
  )
}

const isAsked = ({ words, area }: Search) => words !== '' || area !== null

function Answers({ search, found, cards, typing }: Props) {
  const asked = isAsked(search)
  return (
    <section id="svar" class="stack gap-3" aria-labelledby="svar-navn">
      <h2 id="svar-navn" class="as-h3">
        {text('answers')}
      </h2>
      <p role="status">{asked ? text('found', { count: found }) : text('begin')}</p>
      {asked && cards.length === 0 ? <p>{text('nothing')}</p> : null}
      {asked ? (
        <ol class="bare stack gap-3">
          {cards.map(({ id, title, when, where, seats }, place) => (
            <li>
              <a
                href={joinPanelUrl(id)}
                accesskey={String(place + 1)}
                autofocus={!typing && place === 0}
              >
                {title}
              </a>
              {[when, where, seats, text('key', { key: place + 1 })].filter(Boolean).map((line) => (
                <span class="help block">{line}</span>
              ))}
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  )
}
