import { expect } from 'vitest'
import { goingOn, H2, withStatus } from '../../src/features/reporting/test-status.ts'
import { ownersUrl, writeUrl } from '../../src/features/reporting/urls.ts'
import type { world } from '../world.ts'

type World = Awaited<ReturnType<typeof world>>

/** The marked person, who works at the municipality, writes the status of a recommendation. */
export async function writesAStatus(w: World, personId: string) {
  const { secretary, owners } = await withStatus(w)
  const [field = ''] = Object.keys(owners)
  expect((await secretary.post(ownersUrl, { [field]: personId })).status).toBe(303)
  const own = await w.as(personId)
  const { document } = await own.visit('/status/mine')
  const url = document.querySelector('.queue a')?.getAttribute('href') ?? writeUrl(H2, '')
  expect((await own.post(url, { ...goingOn, act: 'send' })).status).toBe(303)
}
