import { Table } from '#ui/table.tsx'
import { spansOf } from '../names.ts'
import type { ListedBody } from '../queries.ts'
import { text } from '../text/index.ts'
import { dateWords, hasBegun } from './words.ts'

/** The names it has had, newest first, and one that is to come. */
export function Names({ body, today }: { body: ListedBody; today: Temporal.PlainDate }) {
  const spans = spansOf(body.names, body.closed_on)
  const begun = spans.filter((span) => hasBegun(span, today)).reverse()
  const [now] = begun
  const next = spans.find((span) => !hasBegun(span, today))
  return (
    <section class="stack gap-3" aria-labelledby="navne">
      <h2 id="navne">{text('namesHeading')}</h2>
      {begun.length > 1 ? (
        <Table
          caption={text('namesHeading')}
          columns={(['nameColumn', 'fromColumn', 'untilColumn'] as const).map((key) => ({
            text: text(key),
          }))}
          rows={begun.map(({ name, from, until }) => [
            name,
            dateWords(from),
            until ? dateWords(until) : text('stillNow'),
          ])}
        />
      ) : null}
      {begun.length === 1 && now ? <p>{text('since', { year: String(now.from.year) })}</p> : null}
      {next ? <p>{text('nextName', { from: dateWords(next.from), name: next.name })}</p> : null}
    </section>
  )
}
