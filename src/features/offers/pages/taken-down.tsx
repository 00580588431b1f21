import { Button } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Offer } from '../queries.ts'
import { text } from '../text/index.ts'
import { offerUrl, putBackUrl } from '../urls.ts'

/** For those who may put it back: nobody else has a page here. */
export function TakenDownNote({ id }: Pick<Offer, 'id'>) {
  return (
    <Note icon="info" tone="sun" role="status" heading={text('takenDown')}>
      <p>{text('takenDownText')}</p>
      <form method="post" action={putBackUrl(id)}>
        <Button kind="alt">{text('putBack')}</Button>
      </form>
    </Note>
  )
}

/** At the end of the list. */
export function TakenDownOffers({ offers }: { offers: Offer[] }) {
  if (offers.length === 0) return null
  return (
    <section class="stack gap-3" aria-labelledby="taget-ned">
      <h2 id="taget-ned" class="as-h3">
        {text('takenDownOffers')}
      </h2>
      <ul class="bare stack gap-2">
        {offers.map(({ id, name }) => (
          <li>
            <a class="quiet" href={offerUrl(id)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
