import { bodyUrl } from '#features/bodies/index.ts'
import { day } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { type Fact, Facts } from '#ui/facts.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Note } from '#ui/note.tsx'
import { type Heard, unheard } from '../by-question.ts'
import type { FoundMeeting } from '../finding.ts'
import { text } from '../text/index.ts'
import { calendarUrl, followUrl, meetingsUrl, paperUrl } from '../urls.ts'
import { Outcome } from './outcome.tsx'
import { Running } from './running.tsx'
import { askedHeading, hoursWords, whereWords } from './words.ts'

interface Props {
  meeting: FoundMeeting
  /** What may be shown of what was said; nothing before the meeting is closed. */
  heard: readonly Heard[]
  now: Temporal.Instant
  today: Temporal.PlainDate
  /** They may run it. */
  isMine: boolean
}

/** One meeting: when and where, what is asked, and afterwards what came of it. */
export function MeetingPage({ meeting, heard, now, today, isMine }: Props) {
  const { id, title, lead, kind, state, body_id, bodyName } = meeting
  const asked = unheard(meeting, heard)
  const isOver = state === 'closed' || state === 'held'
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={meetingsUrl} text={text('back')} />
      <div class="stack gap-3">
        <p class="help">{text(`kind-${kind}`)}</p>
        <h1>{title}</h1>
        {lead ? (
          <p class="voice">
            <Lines of={lead} />
          </p>
        ) : null}
        {state === 'cancelled' ? (
          <Note icon="warn" tone="sun">
            <p>{text('cancelledNote', { reason: meeting.cancel_words })}</p>
          </Note>
        ) : null}
        {state === 'held' ? (
          <Note icon="info">
            <p>{text('heldNote')}</p>
          </Note>
        ) : null}
      </div>
      {state === 'closed' ? <Outcome {...{ meeting, heard, today }} /> : null}
      <Facts facts={factsOf(meeting, now, isOver)} />
      <div class="row no-print">
        {isOver || state === 'cancelled' ? null : (
          <ButtonLink href={calendarUrl(id)} kind="alt" icon="cal" download>
            {text('toCalendar')}
          </ButtonLink>
        )}
        {state === 'cancelled' ? null : (
          <>
            <ButtonLink href={followUrl(id)} kind="alt" icon="eye">
              {text('follow')}
            </ButtonLink>
            <ButtonLink href={paperUrl(id)} kind="quiet" icon="print">
              {text('onPaper')}
            </ButtonLink>
          </>
        )}
      </div>
      {asked.length === 0 ? null : (
        <section class="stack gap-3" aria-labelledby="spoergsmaal">
          <h2 id="spoergsmaal">{isOver ? askedHeading(meeting, asked) : text('asksHeading')}</h2>
          <ol class="stack gap-2">
            {asked.map((question) => (
              <li>{question.text}</li>
            ))}
          </ol>
        </section>
      )}
      {body_id && bodyName ? (
        <p>
          {text('behind')} <a href={bodyUrl(body_id)}>{bodyName}</a>
        </p>
      ) : null}
      {isMine ? <Running {...{ meeting, now }} /> : null}
    </div>
  )
}

function factsOf(meeting: FoundMeeting, now: Temporal.Instant, isOver: boolean): Fact[] {
  const { online_url: url, areaName, expected } = meeting
  const facts: Fact[] = [
    { icon: 'cal', title: day(meeting.starts_at, now), text: hoursWords(meeting) },
    { icon: 'pin', title: whereWords(meeting), text: areaName ?? undefined, tone: 'leaf' },
  ]
  if (isOver || meeting.state === 'cancelled') return facts
  if (url) {
    const link = <a href={url}>{text('joinOnline')}</a>
    facts.push({ icon: 'globe', title: text('online'), text: link, tone: 'sun' })
  }
  const room = expected ? text('roomFor', { count: expected }) : undefined
  facts.push({ icon: 'door', title: text('justCome'), text: room, tone: 'rose' })
  return facts
}
