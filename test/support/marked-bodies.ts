import { expect } from 'vitest'
import { begun } from '../../src/features/area-method/test-area.ts'
import { term, withCouncil } from '../../src/features/bodies/test-bodies.ts'
import type { world } from '../world.ts'
import { marked } from './marked.ts'

type World = Awaited<ReturnType<typeof world>>

/** The marked person has a seat in the team of a local area, by name. */
export async function sitsInATeam(w: World) {
  const { gatherer } = await begun(w)
  const seat = { role: 'Kender foreningerne', contact: marked.email, saidYes: 'ja' }
  expect((await gatherer.post('/sammen/ry/hold', seat)).status).toBe(303)
  expect((await w.visit('/sammen/ry')).text).toContain(marked.name)
}

/** The marked person has a seat in a council, by name. */
export async function sitsInACouncil(w: World, personId: string) {
  const role = { person_id: personId, role: 'council-member' as const, given_at: w.time.at }
  await w.db.insertInto('person_role').values(role).execute()
  const { secretary, url } = await withCouncil(w)
  const seat = { ...term, contact: marked.email, saidYes: 'ja' }
  expect((await secretary.post(`${url}/pladser`, seat)).status).toBe(303)
  expect((await w.visit(url)).text).toContain(marked.name)
}
