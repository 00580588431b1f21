import { expect, test } from 'vitest'
import { allTexts } from './support/messages.ts'
import { sources } from './support/source.ts'
import { columnsInCode } from './support/tables.ts'

const asks = /cpr|personnummer|person_?number|social_?security|birth_?(?:date|day)|f(?:ø|oe)dsel/i

test('no column is for the number of a person or a day of birth', () => {
  const wrong = columnsInCode().filter(({ name }) => asks.test(name))
  expect(wrong.map(({ table, name }) => `${table}.${name}`)).toEqual([])
})

test('no field of a form has such a name', () => {
  const fields = sources('src/**/*.tsx').flatMap(({ file, code }) =>
    [...code.matchAll(/\b(?:name|autocomplete)="([^"]+)"/g)]
      .filter(([, name = '']) => asks.test(name) || name === 'bday')
      .map(([, name]) => `${file}: ${name}`),
  )
  expect(fields).toEqual([])
})

test('a text that names the number says not to write it, or that it is never kept', async () => {
  const wrong = (await allTexts()).flatMap(({ of, da, en }) =>
    [...Object.entries(da), ...Object.entries(en)]
      .filter(([, words]) => /\bCPR\b|personnummer/i.test(words))
      .filter(([, words]) => !/\b(?:ikke|aldrig|not|never)\b/i.test(words))
      .map(([key]) => `${of} ${key}`),
  )
  expect(wrong).toEqual([])
})
