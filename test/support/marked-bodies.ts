import { expect } from 'vitest'
import { term, withCouncil } from '../../src/features/bodies/test-bodies.ts'
import type { world } from '../world.ts'
import { marked } from './marked.ts'

type World = Awaited<ReturnType<typeof world>>

/** The marked person has a seat in a council, by name. */
export async function sitsInACouncil(w: World, personId: string) {
  const role = { person_id: personId, role: 'council-member' as const, given_at: w.time.at }
  await w.db.insertInto('person_role').values(role).execute()
  const { secretary, url } = await withCouncil(w)
  const seat = { ...term, contact: marked.email, saidYes: 'ja' }
  expect((await secretary.post(`${url}/pladser`, seat)).status).toBe(303)
  expect((await w.visit(url)).text).toContain(marked.name)
}
