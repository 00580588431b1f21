import { day } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button, ButtonLink, type Option, Select } from '#ui/forms.tsx'
import { meetingKinds } from '../kinds.ts'
import type { ListedMeeting, Wanted } from '../queries.ts'
import { text } from '../text/index.ts'
import {
  allPromisesUrl,
  meetingsCalendarUrl,
  meetingsUrl,
  meetingUrl,
  newMeetingUrl,
  templatesUrl,
} from '../urls.ts'
import { hoursWords, whereWords } from './words.ts'

interface Props {
  meetings: ListedMeeting[]
  wanted: Wanted
  areas: Option[]
  now: Temporal.Instant
  mayCall: boolean
  keepsTemplates: boolean
}

/** Meetings to come and those that have been, by kind and area. */
export function MeetingsPage({ meetings, wanted, areas, now, mayCall, keepsTemplates }: Props) {
  const kinds = meetingKinds.map((kind) => ({ value: kind, text: text(`kind-${kind}`) }))
  const coming = meetings.filter(({ isComing }) => isComing)
  const past = meetings.filter(({ isComing }) => !isComing)
  return (
    <div class="wrap band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('title')}</h1>
        <p class="voice">{text('lead')}</p>
      </div>
      {mayCall ? (
        <div class="row no-print">
          <ButtonLink href={newMeetingUrl} icon="plus">
            {text('call')}
          </ButtonLink>
          {keepsTemplates ? (
            <>
              <ButtonLink href={allPromisesUrl} kind="alt">
                {text('staffDoorPromises')}
              </ButtonLink>
              <ButtonLink href={templatesUrl} kind="quiet">
                {text('templates')}
              </ButtonLink>
            </>
          ) : null}
        </div>
      ) : null}
      <form action={meetingsUrl} class="row no-print rec-filter">
        <Select
          name="slags"
          label={text('kindFilter')}
          value={wanted.kind ?? ''}
          empty={text('allKinds')}
          options={kinds}
        />
        <Select
          name="omraade"
          label={text('areaFilter')}
          value={wanted.area ?? ''}
          empty={text('allAreas')}
          options={areas}
        />
        <Button kind="alt">{text('show')}</Button>
      </form>
      <section class="stack gap-4" aria-labelledby="kommende">
        <h2 id="kommende">{text('coming')}</h2>
        {coming.length === 0 ? (
          <Empty heading={text('noneTitle')} text={text('noneText')}>
            <ButtonLink href={meetingsUrl} kind="alt">
              {text('showAll')}
            </ButtonLink>
          </Empty>
        ) : (
          <List all={coming} now={now} />
        )}
      </section>
      {past.length === 0 ? null : (
        <section class="stack gap-4" aria-labelledby="holdt">
          <h2 id="holdt">{text('past')}</h2>
          <List all={past} now={now} />
        </section>
      )}
      <p class="no-print">
        <ButtonLink href={meetingsCalendarUrl} kind="quiet" icon="cal">
          {text('allInCalendar')}
        </ButtonLink>
      </p>
    </div>
  )
}

const List = ({ all, now }: { all: ListedMeeting[]; now: Temporal.Instant }) => (
  <ul class="grid bare">
    {all.map((one) => (
      <li class="stack gap-2">
        <p class="help">{[text(`kind-${one.kind}`), one.areaName].filter(Boolean).join(' · ')}</p>
        <h3>
          <a href={meetingUrl(one.id)}>{one.title}</a>
        </h3>
        <p>
          <b>{day(one.starts_at, now)}</b>
          <span class="block">{hoursWords(one)}</span>
          <span class="block">{whereWords(one)}</span>
        </p>
        {one.state === 'cancelled' ? <p class="strong">{text('isCancelled')}</p> : null}
        {one.state === 'closed' ? <p>{text('isClosed')}</p> : null}
      </li>
    ))}
  </ul>
)
