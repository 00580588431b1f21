import { Button } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import { text } from '../text/index.ts'
import { handledUrl, reopenUrl } from '../urls.ts'

export interface Report {
  id: string
  href: string
  title: string
  said: string
  /** Empty where none was given, or while the reader has not said what for. */
  contact: string
  purposeHref: string | null
  age: string
  isDone: boolean
  doneBy: string | null
}

/** What people say is wrong, and what has been mended within a day. */
export function Reports({ reports }: { reports: Report[] }) {
  return (
    <section class="stack" aria-labelledby="galt">
      <h2 id="galt">{text('reportsHeading')}</h2>
      {reports.map((report) => (report.isDone ? <Handled {...report} /> : <Open {...report} />))}
    </section>
  )
}

function Open({ id, href, title, said, contact, purposeHref, age }: Report) {
  return (
    <article class="panel t-rose stack gap-3">
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <p>{said}</p>
      <p class="help">
        {purposeHref ? (
          <a href={purposeHref}>{text('reportShowContact')}</a>
        ) : contact ? (
          text('reportContact', { contact })
        ) : (
          text('reportNoContact')
        )}
        . {age}.
      </p>
      <form method="post" action={handledUrl(id)}>
        <Button kind="alt" icon="check">
          {text('reportHandled')}
        </Button>
      </form>
    </article>
  )
}

function Handled({ id, href, title, doneBy }: Report) {
  return (
    <div class="row">
      <Status kind="done" text={text('handled')} />
      <span class="grow">
        <a href={href}>{title}</a>
        {doneBy ? <br /> : null}
        {doneBy ? text('handledBy', { name: doneBy }) : null}
      </span>
      <form method="post" action={reopenUrl(id)}>
        <Button kind="alt" size="small">
          {text('undoHandled', { title })}
        </Button>
      </form>
    </div>
  )
}
