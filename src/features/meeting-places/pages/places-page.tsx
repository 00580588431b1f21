import { Empty } from '#ui/empty.tsx'
import { Segments } from '#ui/segments.tsx'
import type { MeetingPlace } from '../queries.ts'
import { text } from '../text/index.ts'

export function PlacesPage({ places }: { places: MeetingPlace[] }) {
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title')}</h1>
      <p class="voice">{text('lead')}</p>
      <Segments
        label={text('tabs')}
        items={[
          { href: '/foreninger', text: text('associations'), icon: 'group' },
          { href: '/steder', text: text('places'), current: true, icon: 'pin' },
          { href: '/tilbud', text: text('offers'), icon: 'hand' },
        ]}
      />
      {places.length === 0 ? <Empty heading={text('noneTitle')} text={text('noneText')} /> : null}
      <ul class="grid bare">
        {places.map(({ name, summary, area }) => (
          <li class="stack gap-2">
            <h2 class="as-h3">{name}</h2>
            <p>{summary}</p>
            <p class="help">{area}</p>
            <a
              class="quiet"
              href={`/invitationer?q=${encodeURIComponent(name)}`}
              aria-label={`${text('whatHappens')}: ${name}`}
            >
              {text('whatHappens')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
