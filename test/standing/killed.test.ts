import { expect, onTestFinished, test } from 'vitest'
import { playRound } from '../../scripts/faults/round.ts'
import { standUp } from '../../scripts/faults/standing.ts'
import { given } from '../given.ts'
import { ownDatabase } from '../support/server.ts'
import { world } from '../world.ts'

// The same round as in `npm run faults`, with fewer people: there it is a thousand of each.
const small = { joinings: 120, notices: 150 }

test('two processes that answer and one that works: one is killed, nothing is lost or said twice', async () => {
  const { deps } = await world()
  const real = { ...deps, now: () => Temporal.Now.instant() }
  for (let table = 0; table < 3; table++) await given(real).invitation()
  const standing = await standUp(real, (await ownDatabase()).connection)
  onTestFinished(() => standing.stop('SIGKILL'))
  for (const [number, killed] of (['the worker', 'one app'] as const).entries()) {
    const outcome = await playRound(standing, { number, killed, ...small })
    expect(outcome).toMatchObject({
      answered: small.joinings,
      lost: 0,
      joinedTwice: 0,
      unsent: 0,
      sentTwice: 0,
    })
    expect(outcome.inDoubt).toBeLessThanOrEqual(killed === 'the worker' ? 10 : 0)
    expect(outcome.before.answered).toBeLessThan(small.joinings)
  }
}, 300_000)
