import { DirectoryTabs } from '#features/associations/index.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { HiddenList } from '#ui/hidden.tsx'
import type { Offer } from '../queries.ts'
import { text } from '../text/index.ts'
import { directoryUrl, newOfferUrl, offerUrl } from '../urls.ts'

interface Props {
  offers: Offer[]
  mayWrite: boolean
}

export function OffersPage({ offers: all, mayWrite }: Props) {
  const [takenDown = [], offers = []] = [true, false].map((down) =>
    all.filter((one) => (one.taken_down_at !== null) === down),
  )
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      <DirectoryTabs here="offers" />
      {offers.length === 0 ? (
        <Empty heading={text('noneTitle')} text={text('noneText')} />
      ) : (
        <section class="stack">
          <h2>{text('count', { count: offers.length })}</h2>
          <ul class="grid bare">
            {offers.map((offer) => (
              <li class="stack gap-2">
                <h3>
                  <a href={offerUrl(offer.id)}>{offer.name}</a>
                </h3>
                <p>{offer.summary}</p>
                <p class="help">{offer.place ?? offer.area ?? text('wholeMunicipality')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayWrite ? (
        <div class="act">
          <ButtonLink href={newOfferUrl} icon="plus">
            {text('add')}
          </ButtonLink>
        </div>
      ) : null}
      <HiddenList
        heading={text('takenDownOffers')}
        items={takenDown.map(({ id, name }) => ({ href: offerUrl(id), name }))}
      />
      <p>
        <a class="quiet" href={directoryUrl}>
          {text('toDirectory')}
        </a>
      </p>
    </div>
  )
}
