import { stringify } from 'csv-stringify/sync'
import type { Context } from 'hono'

/** A table that a spreadsheet opens, with a head (RFC 4180). A cell that begins like a formula is words. */
export const csvOf = (rows: readonly object[], columns: readonly string[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    record_delimiter: 'windows',
  })

/** Answers with it as the file `name`.csv. A spreadsheet reads it as UTF-8 only with the mark in front. */
export const csvFile = (c: Context, name: string, csv: string): Response =>
  c.body(`\ufeff${csv}`, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  })
