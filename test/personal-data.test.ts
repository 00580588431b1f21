import { expect, test } from 'vitest'
import { type Basis, kept } from '../src/features/own-data/kept.ts'
import { columnsInCode } from './support/tables.ts'

const columns = columnsInCode()
const personal = columns.filter(({ says }) => says.includes('Personal:'))
const named = ({ table, name }: { table: string; name: string }) => `${table}.${name}`

/** Names that are nearly always about somebody. */
const telling = /^(first_name|address|email|phone|question|recipient|body)$/

/** Of the GDPR. A column that names none has the first: see what the municipality is for. */
const articles: Record<Basis, string> = { task: '6(1)(e)', asked: '6(1)(a)' }

/** What the page about it says of each column: under which right it is kept. */
const told = Object.values(kept).flatMap(({ basis, items }) =>
  Object.values(items).flatMap((names: readonly string[]) =>
    names.map((name) => ({ name, basis: articles[basis] })),
  ),
)

const basisOf = ({ says }: { says: string }) => /Basis: (\S+)\./.exec(says)?.[1] ?? articles.task

test('personal data says what it is for and when it is erased', () => {
  const wrong = personal.filter(({ says }) => !/Purpose: .+\. Erased /.test(says))
  expect(wrong.map(named)).toEqual([])
  expect(personal.length).toBeGreaterThan(3)
})

test('a column that tells about somebody is marked as personal', () => {
  const unmarked = columns.filter(
    ({ name, says }) => telling.test(name) && !/Personal:|Not personal:/.test(says),
  )
  expect(unmarked.map(named)).toEqual([])
})

test('the page about what is kept has a sentence for every personal column, once', () => {
  expect(told.map(({ name }) => name).sort()).toEqual(personal.map(named).sort())
})

test('the page and the column give the same right to keep it', () => {
  const said = new Map(told.map(({ name, basis }) => [name, basis]))
  const wrong = personal.filter((column) => said.get(named(column)) !== basisOf(column))
  expect(wrong.map(named)).toEqual([])
})

test('what is kept about people is written down', async () => {
  const lines = personal.map((column) => {
    const says = column.says.replace(/ Basis: \S+\./, '')
    return `${named(column)}\n  ${says} Basis: GDPR article ${basisOf(column)}.\n`
  })
  await expect(lines.sort().join('\n')).toMatchFileSnapshot('../docs/personal-data.txt')
})
