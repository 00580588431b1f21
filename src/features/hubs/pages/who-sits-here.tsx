import { helpUrl } from '#features/finding/index.ts'
import type { FoundHub } from '../queries.ts'
import { text } from '../text/index.ts'
import { associationUrl, meetingPlaceUrl, offerUrl } from '../urls.ts'

/** The associations that sit there, the rooms, and what the municipality does in them. */
export function WhoSitsHere({ hub: { seats, rooms, offers } }: { hub: FoundHub }) {
  return (
    <section class="band tint" aria-labelledby="hvem">
      <div class="wrap stack gap-6">
        <div class="stack gap-5">
          <h2 id="hvem">{text('seats')}</h2>
          {seats.length === 0 ? <p>{text('seatsNone')}</p> : null}
          <ul class="grid bare">
            {seats.map(({ id, name, summary, somebodyMeets }) => (
              <li class="stack gap-2">
                <h3>
                  <a href={associationUrl(id)}>{name}</a>
                </h3>
                <p>{summary}</p>
                {somebodyMeets ? (
                  <p>
                    <a class="quiet" href={associationUrl(id)}>
                      {text('meets', { name })}
                    </a>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
          <p class="no-print">
            {text('sitHere')}{' '}
            <a class="quiet" href={helpUrl}>
              {text('help')}
            </a>
          </p>
        </div>
        <div class="stack gap-5">
          <h2>{text('rooms')}</h2>
          <ul class="grid bare">
            {rooms.map(({ id, name, summary, address, area }) => (
              <li class="stack gap-2">
                <h3>
                  <a href={meetingPlaceUrl(id)}>{name}</a>
                </h3>
                <p>{summary}</p>
                <p class="help">{address ? `${address}, ${area}` : area}</p>
              </li>
            ))}
          </ul>
        </div>
        {offers.length > 0 ? (
          <div class="stack gap-5">
            <h2>{text('offers')}</h2>
            <ul class="grid bare">
              {offers.map(({ id, name, summary }) => (
                <li class="stack gap-2">
                  <h3>
                    <a href={offerUrl(id)}>{name}</a>
                  </h3>
                  <p>{summary}</p>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </section>
  )
}
