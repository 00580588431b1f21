import { Crumb } from '#ui/crumb.tsx'
import { Empty } from '#ui/empty.tsx'
import { Queue, type QueueItem } from '#ui/queue.tsx'
import { text } from '../text/index.ts'
import { placesUrl } from '../urls.ts'

/** What people proposed and nobody has answered. */
export function ProposalsPage({ items }: { items: QueueItem[] }) {
  return (
    <div class="wrap narrow band stack gap-5">
      <Crumb href={placesUrl} text={text('toPlaces')} />
      <h1>{text('proposals')}</h1>
      {items.length > 0 ? (
        <>
          <p class="voice">{text('proposalsLead')}</p>
          <Queue items={items} label={text('proposals')} />
        </>
      ) : (
        <Empty heading={text('noProposals')} text={text('noProposalsText')} />
      )}
    </div>
  )
}
