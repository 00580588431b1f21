import { day } from '#platform/time/words.ts'
import { ageWords } from '../age-words.ts'
import type { ShownWish } from '../queries.ts'
import { text } from '../text/index.ts'
import { wishUrl } from '../urls.ts'

/** One wish on the list: what, where, for whom, and how many more want it. */
export function WishCard({ wish, now }: { wish: ShownWish; now: Temporal.Instant }) {
  const ages = ageWords(wish)
  return (
    <article class="panel t-sun stack gap-3">
      <p class="help">{text('beginning')}</p>
      <h3>
        <a href={wishUrl(wish.id)}>
          <bdi>{wish.words}</bdi>
        </a>
      </h3>
      {ages ? <p>{ages}</p> : null}
      <p>
        <b>{text('others', { count: wish.others })}</b>
      </p>
      <p class="help">
        {text('fromArea', { area: wish.area })}. {day(wish.created_at, now)}.
      </p>
    </article>
  )
}
