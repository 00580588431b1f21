import { expect, test } from 'vitest'
import { columnsInCode } from './support/tables.ts'

const columns = columnsInCode()
const personal = columns.filter(({ says }) => says.includes('Personal:'))
const named = ({ table, name }: { table: string; name: string }) => `${table}.${name}`

/** Names that are nearly always about somebody. */
const telling = /^(first_name|address|email|phone|question|recipient|body)$/

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

test('what is kept about people is written down', async () => {
  const lines = personal.map((column) => `${named(column)}\n  ${column.says}\n`).sort()
  await expect(lines.join('\n')).toMatchFileSnapshot('../docs/personal-data.txt')
})
