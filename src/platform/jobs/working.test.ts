import { Hono } from 'hono'
import { expect, test, vi } from 'vitest'
import type { Feature, Job } from '#platform/feature.ts'
import { closeLater } from '#test/support/closing.ts'
import { ownDatabase } from '#test/support/server.ts'
import { world } from '#test/world.ts'
import { sink } from '../log/index.ts'
import { openQueue } from './index.ts'
import { work } from './working.ts'

test('what is queued together is done together, and one that fails holds nobody up', async () => {
  const { deps } = await world()
  const done: number[] = []
  const counting: Job<{ number: number }> = {
    name: 'test.count',
    run: async ({ number }) => {
      if (number === 3) throw new Error('inger@example.org')
      done.push(number)
    },
  }
  const feature: Feature = { name: 'test', path: '/', routes: new Hono(), jobs: [counting] }
  const { connection } = await ownDatabase()
  const { boss, jobs } = await openQueue(connection, [feature], { working: true })
  closeLater(() => boss.stop({ graceful: false }))
  const numbers = Array.from({ length: 50 }, (_, number) => number)
  await deps.db.transaction().execute(async (tx) => {
    for (const number of numbers) await jobs.later(tx, counting, { number })
  })
  const log = vi.spyOn(sink, 'write').mockImplementation(() => undefined)
  await work(boss, [feature], deps)
  await expect.poll(() => done.length, { timeout: 15_000 }).toBe(49)
  expect(done.sort((a, b) => a - b)).toEqual(numbers.filter((number) => number !== 3))
  expect(JSON.parse(log.mock.calls[0]?.[0] ?? '')).toMatchObject({
    ...{ level: 'error', msg: 'job test.count', where: expect.stringMatching(/^Error\n {4}at /) },
  })
  expect(log.mock.calls.join()).not.toContain('inger@')
  log.mockRestore()
})
