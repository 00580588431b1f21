import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { conclusion, decision, withPolicy } from './test-policies.ts'

const way = 'main a[href^="/handlinger/ny"]'

test('something new that was decided is made an action by the secretary, with its words', async () => {
  const w = await world()
  const { sanne, kim, look } = await withPolicy(w)
  const review = await look('answered')
  await sanne.post(`${review}/konkluder`, { ...conclusion, conclusion: 'new-action' })
  await sanne.post(`${review}/beslut`, decision)
  for (const { visit } of [w, kim])
    expect((await visit(review)).document.querySelector(way)).toBeNull()
  const { document } = await sanne.visit(review)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const href = document.querySelector(way)?.getAttribute('href')
  expect([...new URL(href ?? '', w.config.baseUrl).searchParams]).toEqual([
    ['ord', conclusion.words],
    ['fra', review],
  ])
  const newer = location(await sanne.post(`${review}/ret`, { reason: 'Dagen var forkert' }))
  await sanne.post(`${newer.replace('/arbejd', '')}/beslut`, decision)
  expect((await sanne.visit(review)).document.querySelector(way)).toBeNull()
})

test('a policy that is to be changed is no action', async () => {
  const w = await world()
  const { sanne, look } = await withPolicy(w)
  expect((await sanne.visit(await look('decided'))).document.querySelector(way)).toBeNull()
})
