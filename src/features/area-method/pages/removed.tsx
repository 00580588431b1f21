import { Button } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Removed as Gone } from '../beside.ts'
import { text } from '../text/index.ts'
import { putBackUrl } from '../urls.ts'

/** What was taken away a moment ago, with the way back. */
export function Removed({ id, removed }: { id: string; removed: Gone[] }) {
  if (removed.length === 0) return null
  return (
    <Note icon="info" role="status">
      {removed.map((one) => (
        <form method="post" action={putBackUrl(id, one.what, one.id)} class="row">
          <span>{text('removed', { words: one.words })}</span>
          <Button kind="alt" size="small">
            {text('putBack')}
            <span class="vh"> {one.words}</span>
          </Button>
        </form>
      ))}
    </Note>
  )
}
