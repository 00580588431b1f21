import { expect, test } from 'vitest'
import type { Paper, Recommendation } from './bringing.ts'
import { paperOf } from './data/everybody-in.ts'
import { paperProblem } from './paper-problem.ts'

const whole = paperOf('byraadet')
const with1 = (about: Partial<Recommendation>): Partial<Paper> => ({
  recommendations: whole.recommendations.map((one, place) =>
    place === 1 ? { ...one, ...about } : one,
  ),
})

test('the paper of the working group is whole: 46 recommendations, 27 of them at the top', () => {
  expect(paperProblem(whole)).toBeNull()
  expect(whole.recommendations).toHaveLength(46)
  expect(whole.recommendations.filter(({ parent }) => parent === null)).toHaveLength(27)
})

test.each<[string, Partial<Paper>]>([
  ['wrong-case-number', { caseNumber: '00.01' }],
  ['code-twice', with1({ code: 'R1.1' })],
  ['unknown-task', with1({ task: 9 })],
  ['unknown-parent', with1({ parent: 'R5.7' })],
  ['wrong-bodies', with1({ bodies: [] })],
  ['wrong-bodies', with1({ bodies: ['byraadet', 'byraadet'] })],
  ['empty-paper', { recommendations: [] }],
])('%s', (reason, about) => {
  expect(paperProblem({ ...whole, ...about })).toBe(reason)
})
