import type { Gathered, Say } from './gathering.ts'
import { tableNames } from './shape.ts'

const LONGEST = 5000
/** A name is a line; notes may hold hundreds of dates. */
const longest: Record<string, number> = { name: 200, notes: 20_000 }
/** It stands in addresses, and in the ids of what belongs to it. */
const ID = /^\w[\w.~-]{0,199}$/
/** Where we have a page of our own. */
const TAKEN = 'nyt'

const named = new Set(['organizations', 'services', 'locations', 'taxonomy_terms'])

/** What has to be true of every row, whatever it is about. */
export function checkRows(tables: Gathered['tables'], say: Say) {
  for (const table of tableNames)
    for (const row of tables[table]) {
      const { id = '', name = '' } = row.values
      if (id === '') say(row, 'id', 'id-missing')
      else if (!ID.test(id) || id === TAKEN) say(row, 'id', 'id-wrong', id.slice(0, 80))
      const { code = '' } = row.values
      if (code !== '' && !ID.test(code)) say(row, 'code', 'id-wrong', code.slice(0, 80))
      if (named.has(table) && name.trim() === '') say(row, 'name', 'name-missing')
      for (const [column, value] of Object.entries(row.values))
        if (value.length > (longest[column] ?? LONGEST)) say(row, column, 'too-long')
    }
}
