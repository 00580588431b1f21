import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inThemes, nextQuestion, saidNow, weightOf } from './arranging.ts'
import type { Contribution, Room } from './queries.ts'

const contribution = (about: Partial<Contribution> = {}): Contribution => ({
  ...{ id: 'a', questionId: 'q1', themeId: null, words: 'Bussen', also: 0 },
  ...{ isHidden: false, isHandedOver: false },
  ...about,
})

const room: Room = {
  ...{ meetingId: 'm', title: 'Møde', code: 'K7MX3', questionId: 'q1', paused: false },
  ...{ closedAt: null, isOver: false, changes: 1 },
  questions: [
    { id: 'q1', text: 'Hvad?' },
    { id: 'q2', text: 'Hvem?' },
  ],
  themes: [
    { id: 't1', title: 'Busser' },
    { id: 't2', title: 'Kaffe' },
  ],
  contributions: [],
}

const any = fc.record({
  id: fc.uuid(),
  themeId: fc.constantFrom(null, 't1', 't2'),
  also: fc.nat(20),
})

test('everything said stands once, in its theme or in none, and the theme most said is first', () => {
  fc.assert(
    fc.property(fc.array(any), (some) => {
      const said = some.map((one) => contribution(one))
      const { groups, loose } = inThemes(room, said)
      const shown = [...groups.flatMap(({ contributions }) => contributions), ...loose]
      expect(shown.map(({ id }) => id).sort()).toEqual(said.map(({ id }) => id).sort())
      const weights = groups.map(({ contributions }) => weightOf(contributions))
      expect(weights).toEqual(weights.toSorted((one, other) => other - one))
    }),
  )
})

test('what is hidden, and what answers another question, is not what is said now', () => {
  const contributions = [
    contribution({ id: 'a' }),
    contribution({ id: 'b', isHidden: true }),
    contribution({ id: 'c', questionId: 'q2' }),
  ]
  expect(saidNow({ ...room, contributions }).map(({ id }) => id)).toEqual(['a'])
})

test('after the last question comes none', () => {
  expect(nextQuestion(room)?.id).toBe('q2')
  expect(nextQuestion({ ...room, questionId: 'q2' })).toBeNull()
})
