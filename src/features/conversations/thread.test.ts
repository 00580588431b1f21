import { expect, test } from 'vitest'
import { threadOf } from './thread.ts'

const at = (minutes: number) => Temporal.Instant.from('2026-11-22T10:00:00Z').add({ minutes })
const kept = (id: string, side: 'guest' | 'host', minutes: number) => ({
  ...{
    id,
    side,
    at: at(minutes),
    body: id,
    to_all: false,
    author_id: null,
    removed: false,
    author: 'Karen',
  },
})
const asked = { question: 'Er der trin?', question_at: at(0), answer: null, answered_at: null }

test('the question somebody came with is the first that is said', () => {
  const said = threadOf(asked, [kept('Hej', 'guest', 5)])
  expect(said.map(({ body }) => body)).toEqual(['Er der trin?', 'Hej'])
  expect(threadOf({ ...asked, question: '' }, [])).toEqual([])
})

test('an answer is said once, wherever it was written', () => {
  const answered = { ...asked, answer: 'Nej', answered_at: at(9) }
  const bodies = (...more: ReturnType<typeof kept>[]) =>
    threadOf(answered, more).map(({ body }) => body)
  expect(bodies(kept('Tak', 'guest', 10))).toEqual(['Er der trin?', 'Nej', 'Tak'])
  expect(bodies({ ...kept('1', 'host', 9), body: 'Nej' })).toEqual(['Er der trin?', 'Nej'])
})
