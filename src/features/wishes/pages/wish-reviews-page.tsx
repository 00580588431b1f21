import { day } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Queue } from '#ui/queue.tsx'
import { text } from '../text/index.ts'
import { wishesUrl, wishReviewUrl } from '../urls.ts'

interface Props {
  wishes: { id: string; words: string; area: string; created_at: Temporal.Instant }[]
  now: Temporal.Instant
}

/** The wishes that wait for a platform host. */
export function WishReviewsPage({ wishes, now }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1 id="oensker">{text('reviewsTitle')}</h1>
      {wishes.length === 0 ? (
        <Empty heading={text('reviewsNone')} text={text('reviewsNoneText')}>
          <ButtonLink href={wishesUrl} kind="alt">
            {text('allWishes')}
          </ButtonLink>
        </Empty>
      ) : (
        <>
          <p class="voice">{text('reviewsLead')}</p>
          <Queue
            labelledby="oensker"
            items={wishes.map(({ id, words, area, created_at }) => ({
              href: wishReviewUrl(id),
              icon: 'heart',
              tone: 'sun',
              title: words,
              text: text('fromArea', { area }),
              age: day(created_at, now),
            }))}
          />
        </>
      )}
    </div>
  )
}
