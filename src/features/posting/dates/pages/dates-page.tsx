import { isSeries, unstored } from '#features/invitations/index.ts'
import { rhythmWords } from '#features/joining/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Fold } from '#ui/fold.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../../text/index.ts'
import { howOften } from '../../when/words.ts'
import type { DateAhead, OwnInvitation } from '../queries.ts'
import { invitationUrl } from '../urls.ts'
import { AllDates } from './all-dates.tsx'
import { DateRow } from './date-row.tsx'

export interface DatesProps {
  invitation: OwnInvitation
  dates: DateAhead[]
  /** The dates can still be changed. */
  open: boolean
  now: Temporal.Instant
  problems: Problems
  typed: Typed
}

const SHOWN = 8

/** Every date to come, what is different about it, and what a host can do with one or all. */
export function DatesPage(props: DatesProps) {
  const { invitation, dates, open, now, problems } = props
  const { id, title, series } = invitation
  const next = dates.find(({ cancelled }) => !cancelled)
  const often = isSeries(series) ? howOften(unstored(series), now) : ''
  const soon = next ? rhythmWords(invitation, next) : null
  const row = (date: DateAhead) => <DateRow {...{ id, date, now, open }} />
  const later = dates.slice(SHOWN)
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={invitationUrl(id)} text={text('toInvitation')} />
      <div class="stack gap-3">
        <h1>{text('datesTitle')}</h1>
        <p class="voice">{title}</p>
        {often ? <p>{soon ?? often}</p> : null}
      </div>
      {open ? (
        <Note icon="mail" tone="lake">
          <p>{text('datesTelling')}</p>
        </Note>
      ) : null}
      {dates.length === 0 ? <p>{text('datesNone')}</p> : null}
      <ul class="bare date-rows">{dates.slice(0, SHOWN).map(row)}</ul>
      {later.length > 0 ? (
        <Fold summary={text('datesLater', { count: later.length })}>
          <ul class="bare date-rows">{later.map(row)}</ul>
        </Fold>
      ) : null}
      {open ? <AllDates {...props} /> : null}
    </div>
  )
}
