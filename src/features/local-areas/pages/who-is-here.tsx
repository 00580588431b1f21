import { associationUrl } from '#features/associations/index.ts'
import { meetingPlaceUrl, proposeUrl } from '#features/meeting-places/index.ts'
import { offerUrl } from '#features/offers/index.ts'
import { PointsMap } from '#ui/map.tsx'
import { text } from '../text/index.ts'
import type { AreaProps } from './area-page.tsx'

export interface Listed {
  id: string
  name: string
  summary: string
}

/** The associations and the places of the area, and what the municipality offers there. */
export function WhoIsHere({ associations, places, offers, short, map }: AreaProps) {
  return (
    <section class="band tint" aria-labelledby="hvem">
      <div class="wrap stack gap-5">
        <h2 id="hvem">{text('who')}</h2>
        <div class="grid">
          <div class="stack">
            <h3>{text('associations')}</h3>
            {associations.length === 0 ? <p>{text('noAssociations')}</p> : null}
            <List of={associations} href={associationUrl} />
          </div>
          <div class="stack">
            <h3>{text('places')}</h3>
            {places.length === 0 ? <p>{text('noPlaces')}</p> : null}
            <List of={places} href={meetingPlaceUrl} />
            <p class="no-print">
              <a class="quiet" href={proposeUrl}>
                {text('propose')}
              </a>
            </p>
          </div>
          <Offers offers={offers} />
        </div>
        {map ? <PointsMap {...map} label={text('mapLabel', { area: short })} /> : null}
      </div>
    </section>
  )
}

function Offers({ offers }: Pick<AreaProps, 'offers'>) {
  const [everywhere, here] = [true, false].map((all) =>
    offers.filter((one) => one.everywhere === all),
  )
  return (
    <div class="stack">
      <h3>{text('offers')}</h3>
      {here?.length ? <List of={here} href={offerUrl} /> : null}
      {everywhere?.length ? (
        <>
          <h4>{text('offersEverywhere')}</h4>
          <ul class="bare stack gap-0">
            {everywhere.map(({ id, name }) => (
              <li>
                <a class="quiet" href={offerUrl(id)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {offers.length === 0 ? <p>{text('noOffers')}</p> : null}
    </div>
  )
}

function List({ of, href }: { of: Listed[]; href: (id: string) => string }) {
  return (
    <ul class="bare stack gap-3">
      {of.map(({ id, name, summary }) => (
        <li>
          <a class="strong" href={href(id)}>
            {name}
          </a>
          <span class="block">{summary}</span>
        </li>
      ))}
    </ul>
  )
}
