import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Queue, type QueueItem } from '#ui/queue.tsx'
import { text } from '../text/index.ts'

export interface Report {
  href: string
  title: string
  said: string
  contact: string
  age: string
}

interface Props {
  items: QueueItem[]
  reports: Report[]
  listHref: string
}

/** What waits for a platform host: invitations, and what people say is wrong. */
export function ReviewsPage({ items, reports, listHref }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('title')}</h1>
      {items.length > 0 ? (
        <>
          <p class="voice">{text('lead')}</p>
          <h2 id="venter">{text('waitingHeading', { count: items.length })}</h2>
          <Queue items={items} labelledby="venter" />
        </>
      ) : (
        <Empty heading={text('emptyHeading')} text={text('emptyText')}>
          <ButtonLink href={listHref} kind="alt">
            {text('goFind')}
          </ButtonLink>
        </Empty>
      )}
      {reports.length > 0 ? <Reports reports={reports} /> : null}
    </div>
  )
}

function Reports({ reports }: { reports: Report[] }) {
  return (
    <section class="stack" aria-labelledby="galt">
      <h2 id="galt">{text('reportsHeading')}</h2>
      {reports.map(({ href, title, said, contact, age }) => (
        <article class="panel t-rose stack gap-3">
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <p>{said}</p>
          <p class="help">
            {contact ? text('reportContact', { contact }) : text('reportNoContact')}. {age}.
          </p>
        </article>
      ))}
    </section>
  )
}
