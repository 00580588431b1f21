import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Queue, type QueueItem } from '#ui/queue.tsx'
import { text } from '../text/index.ts'
import { type Report, Reports } from './reports.tsx'

interface Props {
  items: QueueItem[]
  counts: { invitations: number; notices: number; complaints: number }
  reports: Report[]
  listHref: string
  wishesHref: string
  undeclaredHref: string
}

/** What waits for a platform host: invitations, and what people say is wrong. */
export function ReviewsPage({
  items,
  counts,
  reports,
  listHref,
  wishesHref,
  undeclaredHref,
}: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('title')}</h1>
      {items.length > 0 ? (
        <>
          <p class="voice">{text('lead')}</p>
          <h2 id="venter">{text('waitingHeading', { count: items.length })}</h2>
          <p>{text('waitingCounts', counts)}</p>
          <Queue items={items} labelledby="venter" />
        </>
      ) : (
        <Empty heading={text('emptyHeading')} text={text('emptyText')}>
          <ButtonLink href={listHref} kind="alt">
            {text('goFind')}
          </ButtonLink>
        </Empty>
      )}
      <ButtonLink href={wishesHref} kind="quiet">
        {text('wishes')}
      </ButtonLink>
      <ButtonLink href={undeclaredHref} kind="quiet">
        {text('undeclared')}
      </ButtonLink>
      {reports.length > 0 ? <Reports reports={reports} /> : null}
    </div>
  )
}
