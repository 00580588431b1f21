import pg from 'pg'

const TIMESTAMPTZ = 1184
const TIMESTAMP = 1114
const DATE = 1082
const INT8 = 20

const readers: Record<number, (text: string) => unknown> = {
  [TIMESTAMPTZ]: (text) => Temporal.Instant.from(text),
  [TIMESTAMP]: (text) => Temporal.PlainDateTime.from(text),
  [DATE]: (text) => Temporal.PlainDate.from(text),
  [INT8]: Number,
}

/** How rows become values: times as Temporal, counts as numbers. */
export const types = {
  getTypeParser: ((id: number, format?: 'text') =>
    readers[id] ?? pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
}

// `pg` asks an object for `toPostgres` before it falls back to JSON, which would add quotes.
for (const kind of [Temporal.Instant, Temporal.PlainDateTime, Temporal.PlainDate])
  Object.defineProperty(kind.prototype, 'toPostgres', {
    value(this: { toString(): string }) {
      return this.toString()
    },
  })
