import { dateWords } from '#platform/time/words.ts'
import { type NameSpan, spansOf } from '../names.ts'
import type { ListedBody } from '../queries.ts'
import { text } from '../text/index.ts'
import { hasBegun } from './words.ts'

/** The names it has had, newest first, and one that is to come; nothing where it has had one name only. */
export function Names({ body, today }: { body: ListedBody; today: Temporal.PlainDate }) {
  const spans = spansOf(body.names, body.closed_on)
  const begun = spans.filter((span) => hasBegun(span, today)).reverse()
  const next = spans.find((span) => !hasBegun(span, today))
  if (begun.length < 2 && !next) return null
  return (
    <section class="stack gap-3" aria-labelledby="navne">
      <h2 id="navne">{text('namesHeading')}</h2>
      <ul class="bare stack gap-3">
        {begun.map((span) => (
          <li>
            <b>{span.name}</b>
            <span class="block help">{termOf(span)}</span>
          </li>
        ))}
      </ul>
      {next ? <p>{text('nextName', { from: dateWords(next.from), name: next.name })}</p> : null}
    </section>
  )
}

const termOf = ({ from, until }: NameSpan) =>
  until
    ? text('seatTerm', { from: dateWords(from), until: dateWords(until) })
    : text('since', { from: dateWords(from) })
