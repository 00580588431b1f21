import type { Card } from '#features/finding/index.ts'
import type { MapParts } from '#features/map-tiles/index.ts'
import { type Chip, Chips } from '#ui/chips.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { InvitationCard } from '#ui/invitation-card.tsx'
import { Panel } from '#ui/panel.tsx'
import { NextMeeting } from '../meeting-panel.tsx'
import type { Meeting } from '../next-meeting.ts'
import type { ShownDay } from '../shown-week.ts'
import { text } from '../text/index.ts'
import { areasUrl } from '../urls.ts'
import { Hubs } from './hubs.tsx'
import { Together } from './together.tsx'
import { Week } from './week.tsx'
import { type Listed, WhoIsHere } from './who-is-here.tsx'
import { Wishes } from './wishes.tsx'

export interface AreaProps {
  id: string
  name: string
  /** "Ry", also where the area's whole name is "Ry, Tulstrup og Alling". */
  short: string
  /** "Højvangen, Sølund og Dyrehaven" */
  localities: string
  associations: Listed[]
  places: Listed[]
  /** Those for this area first, then those for the whole municipality. */
  offers: (Listed & { everywhere: unknown })[]
  /** The newest of them; each says how many there are in all. */
  wishes: { id: string; words: string; others: number; found: number }[]
  meeting: Meeting | null
  /** The houses with a room in the area. */
  hubs: { slug: string; name: string; summary: string }[]
  /** A team has begun to work with the area. */
  hasTeam: boolean
  week: ShownDay[]
  /** What still has an open chair this week. */
  free: Card[]
  near: Chip[]
  /** Where at least one place has a position. */
  map: (MapParts & { points: string }) | null
  links: {
    all: string
    around: string
    calendar: string
    news: string
    letter: string
    programme: string
  }
}

/** What happens where one lives, who is there, and where there is a place for one. */
export function AreaPage(props: AreaProps) {
  const { name, localities, near } = props
  return (
    <>
      <div class="wrap page-top stack gap-6">
        <Crumb href={areasUrl} text={text('toAreas')} />
        <div class="stack gap-3">
          <h1>{text('areaTitle', { area: name })}</h1>
          {localities ? (
            <p class="voice">{text('withLocalities', { places: localities })}</p>
          ) : null}
        </div>
        <FreeChairs {...props} />
        <div class="split">
          <Week {...props} />
          <div class="stack gap-5">
            <NextMeeting meeting={props.meeting} />
            <Hubs hubs={props.hubs} />
            <Together {...props} />
            <Follow {...props} />
          </div>
        </div>
      </div>
      <WhoIsHere {...props} />
      <div class="wrap band stack gap-7">
        <Wishes {...props} />
        <section class="stack no-print" aria-labelledby="naboer">
          <h2 id="naboer">{text('near')}</h2>
          <Chips labelledby="naboer" chips={near} />
        </section>
      </div>
    </>
  )
}

function FreeChairs({ free }: AreaProps) {
  if (free.length === 0) return null
  return (
    <section class="stack gap-5" aria-labelledby="ledige">
      <h2 id="ledige">{text('free')}</h2>
      <div class="grid">
        {free.map((card) => (
          <InvitationCard {...card} />
        ))}
      </div>
    </section>
  )
}

function Follow({ short, links }: AreaProps) {
  return (
    <Panel tone="lake" labelledby="foelg" class="no-print">
      <h2 id="foelg" class="as-h3">
        {text('follow')}
      </h2>
      <p>{text('followText', { area: short })}</p>
      <div class="stack gap-3">
        <ButtonLink href={links.calendar} kind="alt" icon="cal">
          {text('calendar')}
        </ButtonLink>
        <a class="quiet" href={links.letter}>
          {text('letter')}
        </a>
        <a class="quiet" href={links.news}>
          {text('news', { area: short })}
        </a>
        <a class="quiet" href={links.programme}>
          {text('programme')}
        </a>
        <PrintButton>{text('print')}</PrintButton>
      </div>
    </Panel>
  )
}
