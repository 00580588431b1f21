import { Button } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { ShownAssociation } from '../queries.ts'
import { text } from '../text/index.ts'
import { may, restoreUrl } from '../urls.ts'

/** Where it stands, for its own people, while others cannot see it. */
export function Standing({ id, status, reason, role, removed_at }: ShownAssociation) {
  if (status === 'listed') return null
  return (
    <Note
      icon={status === 'waiting' ? 'pause' : 'warn'}
      tone="sun"
      heading={text(removed_at ? 'removed' : `status-${status}`)}
    >
      <p>{text(removed_at ? 'removedText' : `status-${status}-text`)}</p>
      {status === 'refused' ? <p class="voice">{reason}</p> : null}
      {status === 'archived' && may(role, 'archive') ? (
        <form method="post" action={restoreUrl(id)}>
          <Button kind="alt">{text('oursReopen')}</Button>
        </form>
      ) : null}
    </Note>
  )
}
