import { expect, test } from 'vitest'
import { type Answer, checklistRefusal, lines } from './checklist.ts'
import {
  decisionProblem,
  isDue,
  reviewStates,
  type Step,
  stateAfter,
  stepRefusal,
} from './steps.ts'

const way: Step[] = ['open', 'answer', 'conclude', 'decide']

test('a look goes from planned to decided one step at a time', () => {
  let state: (typeof reviewStates)[number] = 'planned'
  const seen = way.map((step) => {
    expect(stepRefusal(state, step)).toBeNull()
    state = stateAfter(step)
    return state
  })
  expect(seen).toEqual(['open', 'open', 'concluded', 'decided'])
})

test('no step is taken from another state than its own', () => {
  const steps: Step[] = [...way, 'reopen', 'correct']
  for (const step of steps)
    expect(reviewStates.filter((state) => stepRefusal(state, step) === null)).toHaveLength(1)
  expect(stepRefusal('planned', 'decide')).toBe('policy-review-not-there-yet')
})

test('a look is taken back before there is a conclusion, and is then planned again', () => {
  expect(reviewStates.filter((state) => !stepRefusal(state, 'take-back'))).toEqual([
    'planned',
    'open',
  ])
  expect(stepRefusal('concluded', 'take-back')).toBe('policy-review-waits')
  expect(stateAfter('take-back')).toBe('planned')
})

test('what is decided is locked for everything but a correction', () => {
  const steps: Step[] = [...way, 'reopen', 'take-back']
  for (const step of steps) expect(stepRefusal('decided', step)).toBe('policy-review-locked')
  expect(stepRefusal('decided', 'correct')).toBeNull()
})

const day = (words: string) => Temporal.PlainDate.from(words)
const today = day('2026-11-22')

test.each([
  ['2026-11-22', '2027-11-22', null],
  ['2026-11-23', '2027-11-22', 'policy-decided-too-late'],
  ['2026-11-01', '2026-11-01', 'policy-next-too-early'],
  ['2026-10-01', '2026-11-22', 'policy-next-too-early'],
])('decided %s with the next look %s: %s', (on, nextOn, problem) => {
  expect(decisionProblem({ on: day(on), nextOn: day(nextOn) }, today)).toBe(problem)
})

test('a look waits from a quarter before, and when its day is gone', () => {
  expect(['2027-02-23', '2027-02-22', '2026-01-01'].map((next) => isDue(day(next), today))).toEqual(
    [false, true, true],
  )
})

const fits = lines.map((line): Answer => ({ line, answer: 'fits', words: '' }))

test('every line has an answer before there is a conclusion, and what fits badly has a why', () => {
  expect(checklistRefusal(fits)).toBeNull()
  expect(checklistRefusal(fits.slice(1))).toBe('policy-lines-missing')
  const [first, ...rest] = fits
  const with_ = (answer: Answer['answer'], words = '') =>
    first ? checklistRefusal([{ ...first, answer, words }, ...rest]) : null
  expect(with_('partly')).toBe('policy-words-missing')
  expect(with_('not')).toBe('policy-words-missing')
  expect(with_('not', 'Unge er ikke spurgt')).toBeNull()
  expect(with_('not-relevant')).toBeNull()
})
