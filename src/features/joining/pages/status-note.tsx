import { day, midSentence } from '#platform/time/words.ts'
import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { comingDates } from '../join-refusal.ts'
import { text } from '../text/index.ts'
import { hostUrl } from '../urls.ts'
import type { InvitationProps } from './invitation-page.tsx'

/** What is different just now, said first: cancelled, over, not shown yet, the next date moved. */
export function StatusNote({ invitation, now }: InvitationProps) {
  const { status, own } = invitation
  return (
    <div class="stack no-print">
      {status === 'published' ? null : (
        <Note icon="info" tone={status === 'cancelled' ? 'rose' : 'sun'} role="status">
          <p>{text(`status-${status}`)}</p>
        </Note>
      )}
      <NextCancelled invitation={invitation} now={now} />
      {own ? (
        <p class="below-4">
          <ButtonLink href={hostUrl(invitation.id)} kind="alt" icon="group">
            {text('seeWhoComes')}
          </ButtonLink>
        </p>
      ) : null}
    </div>
  )
}

function NextCancelled({ invitation, now }: Pick<InvitationProps, 'invitation' | 'now'>) {
  const [first] = invitation.dates
  const [next] = comingDates(invitation, now)
  if (invitation.status !== 'published' || !first?.cancelled || !next) return null
  const about = { date: day(first.startsAt, now), next: midSentence(day(next.startsAt, now)) }
  return (
    <Note icon="info" tone="rose" role="status">
      <p>{text('nextCancelled', about)}</p>
    </Note>
  )
}
