import { Button, ButtonLink } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import { text } from '../text/index.ts'
import { undoUrl } from '../urls.ts'

export interface Done {
  /** Its row at the desk, or null where it was done on its own page. */
  id: string | null
  title: string
  about: string
  /** A letter has left: they are written to again. */
  isTold: boolean
  /** Where it was done, for whoever may pass its door. */
  href: string | null
}

/** What was done within a week, each with its way back. */
export function DoneLately({ done }: { done: Done[] }) {
  if (done.length === 0) return null
  return (
    <section class="stack gap-4" aria-labelledby="gjort">
      <h2 id="gjort">{text('doneHeading')}</h2>
      <p>{text('doneHelp')}</p>
      <ul class="bare stack">
        {done.map((one) => (
          <li class="row">
            <Status kind="done" text={text(one.isTold ? 'toldStatus' : 'doneStatus')} />
            <span class="grow">
              {one.title}: {one.about}
            </span>
            <WayBack {...one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function WayBack({ id, about, isTold, href }: Done) {
  if (id)
    return (
      <form method="post" action={undoUrl(id)}>
        <Button kind="alt" size="small">
          {text(isTold ? 'undoTold' : 'undo', { about })}
        </Button>
      </form>
    )
  if (!href) return null
  return (
    <ButtonLink href={href} kind="alt" size="small">
      {text('undoOn', { about })}
    </ButtonLink>
  )
}
