import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { HeadingRow } from '#ui/heading-row.tsx'
import { Pager } from '#ui/pager.tsx'
import type { ShownWish } from '../queries.ts'
import { text } from '../text/index.ts'
import { newWishUrl, type WishList, wishesUrl, wishListUrl } from '../urls.ts'
import { Choosing } from './choosing.tsx'
import { WishCard } from './wish-card.tsx'

interface Props {
  list: WishList
  areas: { id: string; name: string }[]
  wishes: ShownWish[]
  pages: number
  now: Temporal.Instant
}

/** What people would like, in the area and the order one chose. */
export function WishesPage({ list, areas, wishes, pages, now }: Props) {
  const found = wishes[0]?.found ?? 0
  return (
    <div class="wrap band close stack gap-6">
      <HeadingRow
        action={
          <ButtonLink href={newWishUrl} icon="plus">
            {text('write')}
          </ButtonLink>
        }
      >
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </HeadingRow>
      <Choosing {...{ list, areas }} />
      {found === 0 ? (
        <Nothing filtered={list.area !== null || list.page > 1} />
      ) : (
        <section class="stack gap-4" aria-labelledby="antal">
          <h2 id="antal">{text('found', { count: found })}</h2>
          <p class="help">{text('noNames')}</p>
          <ul class="bare grid">
            {wishes.map((wish) => (
              <li>
                <WishCard {...{ wish, now }} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {pages > 1 ? <Pages {...{ list, pages }} /> : null}
    </div>
  )
}

function Pages({ list, pages }: Pick<Props, 'list' | 'pages'>) {
  const { page } = list
  const to = (number: number) => wishListUrl({ ...list, page: number })
  return (
    <Pager
      label={text('pages')}
      text={text('pageOf', { page, pages })}
      previous={page > 1 ? { href: to(page - 1), text: text('previous') } : undefined}
      next={page < pages ? { href: to(page + 1), text: text('next') } : undefined}
    />
  )
}

const Nothing = ({ filtered }: { filtered: boolean }) => (
  <Empty heading={text('none')} text={text('noneText')}>
    <ButtonLink href={newWishUrl}>{text('write')}</ButtonLink>
    {filtered ? (
      <ButtonLink href={wishesUrl} kind="quiet">
        {text('seeAll')}
      </ButtonLink>
    ) : null}
  </Empty>
)
