import { Button } from '#ui/forms.tsx'
import { Status, type StatusKind } from '#ui/status.tsx'
import type { ShownEntry } from '../queries.ts'
import { text } from '../text/index.ts'
import { cancelGoneUrl } from '../urls.ts'
import { EntryFacts, titleOf } from './entry-facts.tsx'

interface Props {
  id: string
  entries: (ShownEntry & { href?: string | undefined })[]
  gone: boolean
  now: Temporal.Instant
}

/** What has become invitations, and what the calendar no longer has. */
export function PostedList({ id, entries, gone, now }: Props) {
  return (
    <section class="stack gap-5">
      <h2>{gone ? text('goneHeading') : text('postedHeading')}</h2>
      {gone ? <p>{text('goneLead')}</p> : null}
      <ul class="bare stack gap-5">
        {entries.map(({ id: entryId, entry, href, gone_at, invitationStatus }) => (
          <li class="stack gap-2">
            <h3>{href ? <a href={href}>{titleOf(entry)}</a> : titleOf(entry)}</h3>
            <Standing status={invitationStatus} gone={gone_at !== null} />
            <EntryFacts entry={entry} now={now} />
            {gone && invitationStatus !== null && invitationStatus !== 'cancelled' ? (
              <form method="post" action={cancelGoneUrl(id)}>
                <Button kind="alt" name="entry" value={entryId}>
                  {text('cancelIt')}
                  <span class="vh"> {titleOf(entry)}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

const looks: Record<NonNullable<ShownEntry['invitationStatus']>, StatusKind> = {
  'in-review': 'waiting',
  'change-asked': 'waiting',
  published: 'done',
  refused: 'declined',
  cancelled: 'declined',
}

function Standing({ status, gone }: { status: ShownEntry['invitationStatus']; gone: boolean }) {
  return (
    <div class="row gap-2">
      {status ? <Status kind={looks[status]} text={text(`status-${status}`)} /> : null}
      {gone ? <Status kind="stopped" text={text('is-gone')} /> : null}
    </div>
  )
}
