import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { easyWorkUrl, nextUrl } from '../urls.ts'

/** It waits no more: that is how one sees that it is done. */
export function GonePage() {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('goneHeading')}</h1>
      <Note icon="check" tone="leaf" role="status">
        <p>{text('goneText')}</p>
      </Note>
      <div class="row">
        <ButtonLink href={nextUrl} icon="right" shortcut="1">
          {text('takeNext')}
        </ButtonLink>
        <ButtonLink href={easyWorkUrl} kind="quiet" shortcut="5">
          {text('backToAll')}
        </ButtonLink>
      </div>
    </div>
  )
}
