import { dateWords } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { seatRoles } from '../kinds.ts'
import type { FoundBody } from '../queries.ts'
import { text } from '../text/index.ts'
import { hideUrl } from '../urls.ts'
import { hasBegun } from './words.ts'

interface Props {
  body: FoundBody
  actorId: string | null
  today: Temporal.PlainDate
}

/** Who sits there today, by what they do. First names alone; one may take one's own away. */
export function Seats({ body, actorId, today }: Props) {
  const seats = body.seats.filter((seat) => hasBegun(seat, today))
  return (
    <section class="stack gap-3" aria-labelledby="hvem-sidder-her">
      <h2 id="hvem-sidder-her">{text('seatsHeading')}</h2>
      {seats.length === 0 ? (
        <p>{text('noSeats')}</p>
      ) : (
        <ul class="bare stack gap-3">
          {seatRoles.flatMap((role) =>
            seats
              .filter((seat) => seat.role === role)
              .map(({ id, firstName, personId, until }) => (
                <li class="panel plain row">
                  <span class="grow">
                    <b>{text(`seat-${role}`)}</b>
                    <span class="block">
                      {firstName ? <bdi>{firstName}</bdi> : text('unnamed')}
                    </span>
                    {until ? (
                      <span class="block help">
                        {text('termUntil', { until: dateWords(until) })}
                      </span>
                    ) : null}
                  </span>
                  {personId !== null && personId === actorId ? (
                    <form method="post" action={hideUrl(body.id, id)}>
                      <Button kind="alt" size="small">
                        {text('hide')}
                      </Button>
                    </form>
                  ) : null}
                </li>
              )),
          )}
        </ul>
      )}
    </section>
  )
}
