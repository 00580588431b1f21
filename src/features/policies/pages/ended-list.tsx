import { dateWords } from '#platform/time/words.ts'
import type { ListedPolicy } from '../queries.ts'
import { text } from '../text/index.ts'
import { policyUrl } from '../urls.ts'

/** What holds no more, so that it can still be found and read. */
export function EndedList({ policies }: { policies: ListedPolicy[] }) {
  if (policies.length === 0) return null
  return (
    <section class="stack gap-3" aria-labelledby="gaelder-ikke">
      <h2 id="gaelder-ikke">{text('endedListHeading')}</h2>
      <ul class="rec-under">
        {policies.map(({ id, title, ended }) => (
          <li>
            <a href={policyUrl(id)}>{title}</a>
            {ended ? (
              <p class="help">
                {text('endedOn', { on: dateWords(Temporal.PlainDate.from(ended.on)) })}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
