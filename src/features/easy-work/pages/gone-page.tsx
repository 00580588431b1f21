import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { KindName } from '../kinds/kind.ts'
import { text } from '../text/index.ts'
import { doneUrl, easyWorkUrl, nextUrl } from '../urls.ts'

interface Props {
  name: KindName
  undoneHere: boolean
  /** Where it was done; null where its door is for others. */
  href: string | null
}

/** It waits no more: that is how one sees that it is done, and where one may undo it. */
export function GonePage({ name, undoneHere, href }: Props) {
  const undo = undoneHere ? doneUrl : href
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
      <section class="stack gap-2">
        <h2 class="as-h3">{text('undoHeading')}</h2>
        <p>{text(`${name}-undo`)}</p>
        {undo ? (
          <p>
            <a href={undo}>{text(undoneHere ? 'undoHere' : 'undoThere')}</a>
          </p>
        ) : null}
      </section>
    </div>
  )
}
