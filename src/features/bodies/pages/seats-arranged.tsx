import { dateWords } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import type { FoundBody, SeatShown } from '../queries.ts'
import { text } from '../text/index.ts'
import { unseatUrl } from '../urls.ts'

/** Those who sit there and those who are to, each with the way out. */
export const SeatsArranged = ({ body: { id, seats } }: { body: FoundBody }) => (
  <section class="stack gap-3" aria-labelledby="pladser">
    <h2 id="pladser">{text('seatsArrange')}</h2>
    {seats.length === 0 ? (
      <p>{text('noSeats')}</p>
    ) : (
      <ul class="bare stack gap-3">
        {seats.map((seat) => (
          <li class="panel plain row">
            <span class="grow">
              <b>{wordsOf(seat)}</b>
              <span class="block help">{termOf(seat)}</span>
            </span>
            <form method="post" action={unseatUrl(id, seat.id)}>
              <Button kind="alt" size="small">
                {text('unseat')}
                <span class="vh"> {wordsOf(seat)}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const wordsOf = ({ role, firstName }: SeatShown) =>
  text('seatWords', { role: text(`seat-${role}`), name: firstName ?? text('unnamed') })

const termOf = ({ from, until }: SeatShown) =>
  until
    ? text('seatTerm', { from: dateWords(from), until: dateWords(until) })
    : text('seatTermOpen', { from: dateWords(from) })
