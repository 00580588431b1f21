import { expect, test } from 'vitest'
import { sources } from './support/source.ts'

/** From here on a process of yesterday may run beside the migrated database: see decision 18. */
const SINCE = '2026-11-23'

const breaking: Record<string, RegExp> = {
  'drops a column': /\bdrop\s+column\b|\.dropColumn\(/i,
  'drops a table': /\bdrop\s+table\b|\.dropTable\(/i,
  'renames something': /\brename\s+(to|column|constraint)\b|\.rename(To|Column)\(/i,
  'changes a type': /\balter\s+(column\s+)?\w+\s+(set\s+data\s+)?type\b|\.setDataType\(/i,
  'asks for what old rows lack': /\bset\s+not\s+null\b|\.setNotNull\(/i,
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

/** Each column that is added, up to where the next begins. */
const added = (code: string) => [
  ...code.matchAll(/\badd\s+column\s+([^,`;]+)|\.addColumn\(([\s\S]*?)(?=\.addColumn|\.execute)/gi),
]

function wrongIn(code: string): string[] {
  const words = withoutComments(code)
  const found = Object.entries(breaking).flatMap(([what, form]) => (form.test(words) ? [what] : []))
  const needed = added(words).filter(
    ([column]) =>
      /not\s+null|notNull\(/i.test(column) && !/default|generated|defaultTo\(/i.test(column),
  )
  // A table made here is written by the new program alone.
  const inNewTable = /\.createTable\(/.test(words)
  return needed.length > 0 && !inNewTable ? [...found, 'adds a column that must be filled'] : found
}

test('a migration adds and fills, and takes nothing from a program that still runs', () => {
  const migrations = sources('src/**/migrations/*.ts').filter(
    ({ file }) => (file.split('/').at(-1) ?? '') >= SINCE,
  )
  const wrong = migrations.flatMap(({ file, code }) =>
    wrongIn(code).map((what) => `${file} ${what}`),
  )
  expect(wrong).toEqual([])
})

test.each([
  ['await sql`alter table person drop column first_name`', 'drops a column'],
  ['await sql`drop table person`', 'drops a table'],
  ['await sql`alter table person rename column a to b`', 'renames something'],
  ['await sql`alter table person alter column a type int`', 'changes a type'],
  ['await sql`alter table person alter column a set not null`', 'asks for what old rows lack'],
  ['await sql`alter table person add column a text not null`', 'adds a column that must be filled'],
])('what breaks an old program is seen: %s', (code, what) => {
  expect(wrongIn(code)).toEqual([what])
})

test.each([
  'await sql`alter table person add column a text`',
  "await sql`alter table person add column a text not null default ''`",
  'await sql`create table a (b text not null)`',
  '// alter table person drop column a, later',
])('what an old program does not notice is well: %s', (code) => {
  expect(wrongIn(code)).toEqual([])
})
