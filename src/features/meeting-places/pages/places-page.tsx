import { DirectoryTabs } from '#features/associations/index.ts'
import type { MapParts } from '#features/map-tiles/index.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { HiddenList } from '#ui/hidden.tsx'
import { PointsMap } from '#ui/map.tsx'
import type { MeetingPlace } from '../queries.ts'
import { text } from '../text/index.ts'
import { meetingPlaceUrl, proposeUrl } from '../urls.ts'

interface Props {
  places: MeetingPlace[]
  /** For an employee: those that others cannot see. */
  hidden: { id: string; name: string }[]
  /** Where at least one place has a position. */
  map: (MapParts & { points: string }) | null
}

export function PlacesPage({ places, hidden, map }: Props) {
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      <DirectoryTabs here="places" />
      {map ? <PointsMap {...map} label={text('mapLabel')} /> : null}
      {places.length === 0 ? (
        <Empty heading={text('noneTitle')} text={text('noneText')} />
      ) : (
        <section class="stack">
          <h2>{text('count', { count: places.length })}</h2>
          <ul class="grid bare">
            {places.map(({ id, name, summary, area }) => (
              <li class="stack gap-2">
                <h3>
                  <a href={meetingPlaceUrl(id)}>{name}</a>
                </h3>
                <p>{summary}</p>
                <p class="help">{area}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <HiddenList
        heading={text('hiddenPlaces')}
        items={hidden.map(({ id, name }) => ({ href: meetingPlaceUrl(id), name }))}
      />
      <section class="panel t-sun stack gap-3 no-print" aria-labelledby="kender">
        <h2 id="kender" class="as-h3">
          {text('knowOne')}
        </h2>
        <p>{text('knowOneText')}</p>
        <div class="act">
          <ButtonLink href={proposeUrl} kind="alt" icon="pin">
            {text('propose')}
          </ButtonLink>
        </div>
      </section>
    </div>
  )
}
