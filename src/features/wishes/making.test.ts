import { expect, test } from 'vitest'
import { answersOf } from './making.ts'

const ry = { area_id: 'ry', age_from: null, age_to: null }

test('a wish begins an invitation as one would head it', () =>
  expect(answersOf({ ...ry, words: 'at gå tur om aftenen.' })).toEqual({
    what: { title: 'Gå tur om aftenen', summary: '' },
    where: { areaId: 'ry' },
  }))

test('whom the thing is for stands in the summary', () =>
  expect(answersOf({ ...ry, words: 'Et band', age_from: 16, age_to: 25 }).what).toEqual({
    title: 'Et band',
    summary: 'For dem mellem 16 og 25 år.',
  }))

test('a wish too long for a heading loses no word', () => {
  const words =
    'et sted, hvor man kan sidde stille og lytte til god musik sammen med andre, der også elsker jazz'
  expect(answersOf({ ...ry, words }).what).toEqual({
    title: '',
    summary: `E${words.slice(1)}.`,
  })
})
