import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST, wishForm } from './wish-form.ts'

const said = { words: 'at synge', areaId: 'ry' }
const problems = (fields: Record<string, string>) =>
  wishForm.safeParse({ ...said, ...fields }).error?.issues.map(({ path }) => path[0]) ?? []

test('what the page has said already is not said again', () => {
  for (const words of [
    'Jeg kunne tænke mig at synge',
    'jeg kunne godt tænke mig … at synge',
    '  at \n synge ',
  ])
    expect(wishForm.parse({ ...said, words }).words, words).toBe('at synge')
})

test('ages are numbers in their order, or nothing', () => {
  expect(wishForm.parse(said)).toMatchObject({ ageFrom: null, ageTo: null, contact: null })
  expect(wishForm.parse({ ...said, ageFrom: '16', ageTo: '16' })).toMatchObject({ ageTo: 16 })
  expect(problems({ ageFrom: 'seksten' })).toEqual(['ageFrom'])
  expect(problems({ ageTo: '111' })).toEqual(['ageTo'])
  expect(problems({ ageFrom: '25', ageTo: '16' })).toEqual(['ageTo'])
})

test('an address is a mail, a telephone or nothing at all', () => {
  expect(wishForm.parse({ ...said, contact: '22 34 56 78' }).contact).toEqual({
    channel: 'phone',
    address: '+4522345678',
  })
  expect(problems({ contact: 'naboen' })).toEqual(['contact'])
})

test('what is taken as a wish is one line that is neither empty nor long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const read = wishForm.safeParse({ ...said, words })
      if (!read.success) return
      expect(read.data.words).toMatch(/\p{L}/u)
      expect(read.data.words).not.toMatch(/[\n\t]|^\s|\s$/u)
      expect(read.data.words.length).toBeLessThanOrEqual(LONGEST)
    }),
  )
})
