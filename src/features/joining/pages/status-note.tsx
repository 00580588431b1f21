import type { ShownDate } from '#features/invitations/index.ts'
import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { differenceWords, offWords } from '../difference-words.ts'
import { comingDates } from '../join-refusal.ts'
import { rhythmWords } from '../rhythm-words.ts'
import { text } from '../text/index.ts'
import { datesUrl, editUrl, hostUrl, stillTrueUrl } from '../urls.ts'
import { notConfirmed, sayItHolds } from '../words.ts'
import type { InvitationProps } from './invitation-page.tsx'

/** What is different just now, said first: cancelled, over, not shown yet, the next date moved. */
export function StatusNote({ invitation, now }: InvitationProps) {
  const { status, own, met } = invitation
  return (
    <div class="stack">
      {status === 'published' ? null : (
        <Note
          icon="info"
          tone={status === 'cancelled' ? 'rose' : 'sun'}
          role="status"
          class="below-4"
        >
          <p>{text(`status-${status}`)}</p>
        </Note>
      )}
      <Different invitation={invitation} now={now} />
      <Unconfirmed invitation={invitation} />
      <PlaceAsked invitation={invitation} />
      {met ? (
        <p class="below-4 row">
          <ButtonLink href={hostUrl(invitation.id)} kind="alt" icon="group">
            {text('seeWhoComes')}
          </ButtonLink>
          {!own || status === 'cancelled' || status === 'refused' ? null : (
            <ButtonLink href={datesUrl(invitation.id)} kind="alt" icon="cal">
              {text('changeDates')}
            </ButtonLink>
          )}
        </p>
      ) : null}
    </div>
  )
}

/** Nobody has answered for it for long; whoever invites can, with one press more. */
function Unconfirmed({ invitation }: Pick<InvitationProps, 'invitation'>) {
  const words = notConfirmed(invitation)
  if (words === null || invitation.status !== 'published') return null
  return (
    <Note icon="warn" tone="sun" class="below-4">
      <p>{words}</p>
      {invitation.own ? (
        <p>
          <ButtonLink href={stillTrueUrl(invitation.id)}>{sayItHolds()}</ButtonLink>
        </p>
      ) : null}
    </Note>
  )
}

/** For those who made it: the house has not answered, or cannot have them. */
function PlaceAsked({ invitation: { id, status, asked } }: Pick<InvitationProps, 'invitation'>) {
  if (!asked || status === 'cancelled' || status === 'refused') return null
  const { name, answer, reason } = asked
  return (
    <Note icon="pin" tone="sun" role="status" class="below-4">
      <p>
        {answer === 'no' ? text('placeSaidNo', { name, reason }) : text('placeAsked', { name })}
      </p>
      <p>
        <ButtonLink href={editUrl(id)} kind="alt" icon="edit">
          {text('anotherPlace')}
        </ButtonLink>
      </p>
    </Note>
  )
}

/**
 * What is different about the dates that come: off, moved, elsewhere, another rhythm soon. While one
 * goes on, the one after it counts too.
 */
function Different({ invitation, now }: Pick<InvitationProps, 'invitation' | 'now'>) {
  const coming = comingDates(invitation, now)
  const [first] = coming
  const next = coming.find(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0) ?? first
  if (invitation.status !== 'published' || !first || !next) return null
  const isBefore = ({ startsAt }: ShownDate) =>
    Temporal.Instant.compare(startsAt, next.startsAt) < 0
  const off = invitation.dates.filter((date) => date.cancelled && !date.gone && isBefore(date))
  const calledOff = offWords(
    off.map(({ startsAt }) => startsAt),
    next.startsAt,
    now,
  )
  const moved = [...new Set([first, next])].map((date) => differenceWords(date, now))
  const words = [...moved, rhythmWords(invitation, next)].filter(Boolean)
  return (
    <>
      {calledOff ? (
        <Note icon="info" tone="rose" role="status" class="below-4">
          <p>{calledOff}</p>
        </Note>
      ) : null}
      {words.length > 0 ? (
        <Note icon="cal" tone="sun" role="status" class="below-4">
          {words.map((one) => (
            <p>{one}</p>
          ))}
        </Note>
      ) : null}
    </>
  )
}
