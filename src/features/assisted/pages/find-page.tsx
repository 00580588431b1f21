import type { Card, Search } from '#features/finding/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { Button, Select, TextField } from '#ui/forms.tsx'
import { WideInvitationCard } from '#ui/invitation-card.tsx'
import { text } from '../text/index.ts'
import { entryUrl, findUrl, joinForUrl } from '../urls.ts'

interface Props {
  id: string
  cards: Card[]
  search: Search
  areas: { id: string; name: string }[]
}

/** Looking together: what somebody says they like, and where. Nothing of it is kept. */
export const FindPage = ({ id, cards, search, areas }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <Crumb href={entryUrl(id)} text={text('back')} />
    <form action={findUrl(id)} class="stack gap-5">
      <h1>{text('findTitle')}</h1>
      <TextField
        name="q"
        type="search"
        label={text('findWords')}
        help={text('findHelp')}
        value={search.words}
      />
      <Select
        name="sted"
        label={text('findArea')}
        empty={text('findAnywhere')}
        value={search.area ?? ''}
        options={areas.map(({ id: area, name }) => ({ value: area, text: name }))}
      />
      <div>
        <Button icon="search">{text('findButton')}</Button>
      </div>
    </form>
    {cards.length === 0 ? (
      <Empty heading={text('findNothing')} text={text('findNothingText')} />
    ) : (
      <ul class="bare stack gap-5">
        {cards.map((card) => (
          <li>
            <WideInvitationCard {...card} level={2} href={joinForUrl(id, card.id)} />
          </li>
        ))}
      </ul>
    )}
  </div>
)
