import { term, withCouncil } from '../../src/features/bodies/test-bodies.ts'
import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

async function sat(w: World) {
  const { secretary, url } = await withCouncil(w)
  const { email: contact } = await w.given.person({ name: 'Bodil', roles: ['council-member'] })
  const until = '2026-11-22'
  await secretary.post(`${url}/pladser`, { ...term, until, contact, saidYes: 'ja' })
}

/** Who sat in a council: two years after the last day. */
export const pastOfBodies: readonly Past[] = [
  { table: 'body_seat', where: 'person_id is not null', days: 731.4, make: sat },
]
