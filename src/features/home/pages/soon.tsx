import { searchUrl } from '#features/finding/index.ts'
import { Empty } from '#ui/empty.tsx'
import { HeadingRow } from '#ui/heading-row.tsx'
import { Icon } from '#ui/icon.tsx'
import { InvitationCard } from '#ui/invitation-card.tsx'
import { text } from '../text/index.ts'
import type { HomePageProps } from './home-page.tsx'

/** The next things to join, or the nearest when the address says where. */
export function Soon({ areas, place, cards }: Omit<HomePageProps, 'hubs'>) {
  const all = areas.reduce((sum, { count }) => sum + count, 0)
  const more = areas.some((area) => area.more)
  const link = place
    ? {
        href: searchUrl({ area: place.id, sort: 'nearest' }),
        words: text('allAround', { place: place.name }),
      }
    : { href: searchUrl(), words: more ? text('allMore') : text('all', { count: all }) }
  return (
    <section class="wrap band under" aria-labelledby="snart">
      <HeadingRow
        action={
          <a class="quiet" href={link.href}>
            {link.words}
            <Icon name="right" flip />
          </a>
        }
      >
        <h2 id="snart">{place ? text('nearest', { place: place.short }) : text('soon')}</h2>
      </HeadingRow>
      {cards.length === 0 ? (
        <Empty level={2} heading={text('none')} text={text('noneText')} />
      ) : (
        <div class="grid">
          {cards.map((card) => (
            <InvitationCard {...card} />
          ))}
        </div>
      )}
    </section>
  )
}
