import type { LongItem, LongPaper, LongTable } from '#platform/paper/index.ts'
import { Lines } from '#ui/lines.tsx'
import { Status, Tally } from '#ui/status.tsx'
import { Table } from '#ui/table.tsx'

/** The sections of a paper, as the page they are read on. */
export const LongShown = ({ sections }: Pick<LongPaper, 'sections'>) => (
  <>
    {sections.map(({ heading, lead, table, items }, place) => (
      <section class="stack gap-4" aria-labelledby={`del-${place}`}>
        <h2 id={`del-${place}`}>{heading}</h2>
        {lead.map((words) => (
          <p>
            <Lines of={words} />
          </p>
        ))}
        {table ? <Numbers table={table} /> : null}
        {items.length === 0 ? null : (
          <div class="recs">
            {items.map((item) => (
              <Item item={item} />
            ))}
          </div>
        )}
      </section>
    ))}
  </>
)

function Numbers({ table: { caption, heads, rows, bar } }: { table: LongTable }) {
  if (bar.length === 0)
    return (
      <Table
        caption={caption}
        columns={heads.map((text, place) => ({ text, number: place > 0 }))}
        rows={rows.map((row) => [...row])}
      />
    )
  const counts = bar.map(({ look, count }, place) => ({
    ...{ kind: look, count, text: rows[place]?.[0] ?? '' },
  }))
  return <Tally counts={counts} />
}

const Item = ({ item: { title, href, sign, parts } }: { item: LongItem }) => (
  <article class="rec">
    <div>{sign ? <Status kind={sign.look} text={sign.text} /> : null}</div>
    <div class="stack gap-3">
      <h3>{href ? <a href={href}>{title}</a> : title}</h3>
      {parts.map(({ heading, words }) => (
        <p>
          {heading ? <b class="block">{heading}</b> : null}
          <Lines of={words} />
        </p>
      ))}
    </div>
  </article>
)
