import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mover, movesFrom, type State, stateAfter, states, steps } from './steps.ts'

const movers: Mover[] = ['coordinator', 'companion']

/** Everything somebody can go through; most of the time they do not stop. */
const lives = fc.array(fc.nat(), { minLength: 5, maxLength: 20 }).map((choices) => {
  const life: State[] = ['interest']
  for (const choice of choices) {
    const here = life.at(-1) ?? 'interest'
    const ways = movers.flatMap((by) => movesFrom(here, by).map((move) => ({ move, by })))
    const way = ways[choice % 7 === 0 ? choice % ways.length : 0]
    const next = way && stateAfter(here, way.move, way.by)
    if (next) life.push(next)
  }
  return life
})

test('nobody goes along who has not been through every step, in order', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const first = life.indexOf('active')
      const before = life.slice(0, first === -1 ? 0 : first)
      const since = before.slice(Math.max(0, before.lastIndexOf('interest')))
      expect(since).toEqual(first === -1 ? [] : [...steps])
    }),
    { numRuns: 2000 },
  )
})

test('who has ended begins again with a talk', () => {
  for (const by of movers)
    for (const move of movesFrom('ended', by))
      expect(stateAfter('ended', move, by)).toBe('interest')
})

test('a companion can always stop, and comes back from their own pause without asking', () => {
  for (const state of states)
    if (state !== 'ended') expect(stateAfter(state, 'stop', 'companion')).toBe('ended')
  expect(stateAfter('pause', 'resume', 'companion')).toBe('active')
})

test('whoever the coordinator has put on hold does not come back by themself', () => {
  expect(movesFrom('held', 'companion')).toEqual(['stop'])
})

test('the certificate, the talk and the start are the coordinator’s to say', () => {
  for (const move of ['talk', 'certificate', 'start'] as const)
    for (const state of states) expect(stateAfter(state, move, 'companion')).toBeNull()
})
