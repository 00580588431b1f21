import { expect } from 'vitest'
import { leaflet, withAction } from '../../src/features/actions/test-actions.ts'
import type { world } from '../world.ts'
import { marked } from './marked.ts'

type World = Awaited<ReturnType<typeof world>>

/** The marked person works at the municipality, and sees to something. */
export async function seesToSomething(w: World, personId: string) {
  const role = { person_id: personId, role: 'coordinator' as const, given_at: w.time.at }
  await w.db.insertInto('person_role').values(role).execute()
  const { secretary, url } = await withAction(w)
  const changed = { ...leaflet, contact: marked.email }
  expect((await secretary.post(`${url}/ret`, changed)).status).toBe(303)
  expect((await secretary.visit('/handlinger')).text).toContain(marked.name)
}
