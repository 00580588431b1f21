import { expect, test, vi } from 'vitest'
import { sink } from '#platform/log/index.ts'
import { fuzzTarget } from '../scripts/faults/fuzzing/asking.ts'
import { targetOf } from '../scripts/faults/fuzzing.ts'
import { world } from './world.ts'

const REQUESTS = 600
const A_MINUTE = 60_000

test(
  'whatever is sent to whatever door, there is an answer',
  async () => {
    const w = await world()
    const host = await w.given.person({ name: 'Karen' })
    await w.given.association({ members: [host.id] })
    await w.given.invitation()
    await w.given.invitation({ inReview: true })
    const told = vi.spyOn(sink, 'write').mockImplementation(() => undefined)
    const seed = Math.floor(Math.random() * 2 ** 31)
    const { faults, statuses } = await fuzzTarget(await targetOf(w.deps, w.app), {
      requests: REQUESTS,
      seed,
    })
    const log = told.mock.calls.join('\n')
    told.mockRestore()
    expect(faults, `from seed ${seed}\n${log}`).toEqual([])
    expect(Object.values(statuses).reduce((all, some) => all + some, 0)).toBe(REQUESTS)
    for (const status of [200, 303, 404, 422])
      expect(statuses[status], `${status}`).toBeGreaterThan(0)
  },
  A_MINUTE,
)
