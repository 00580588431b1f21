import { Button } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { handledUrl, reopenUrl } from '../urls.ts'
import type { ConversationProps } from './conversation-page.tsx'

/** To an employee: why it can be read here. To the two: that somebody else reads it now. */
export function StaffNote({
  side,
  handed,
  reportWords,
  done,
  key_,
  name,
  phone,
}: ConversationProps) {
  if (handed === null) return null
  if (side !== 'staff')
    return done ? null : (
      <Note icon="hand" tone="leaf">
        <p>{text(handed === 'reported' ? 'staffReadsReport' : 'staffReads')}</p>
      </Note>
    )
  return (
    <Note icon="hand" tone="leaf">
      <p>{text(`staff-${handed}`, { name, phone })}</p>
      {handed === 'reported' ? (
        <blockquote class="as-typed" dir="auto">
          {reportWords}
        </blockquote>
      ) : null}
      <form method="post" action={done ? reopenUrl(key_) : handledUrl(key_)}>
        <Button kind={done ? 'alt' : 'main'} icon={done ? undefined : 'check'}>
          {text(done ? 'undo' : 'handled')}
        </Button>
      </form>
    </Note>
  )
}
