import { expect } from 'vitest'
import {
  asks,
  coffee,
  companion,
  coordinator,
  offered,
} from '../../src/features/companions/test-companions.ts'
import type { world } from '../world.ts'
import { marked } from './marked.ts'

type World = Awaited<ReturnType<typeof world>>
type Client = Awaited<ReturnType<World['as']>>

/** Goes along with somebody, has somebody along, is worried; each where the marked words stand. */
export async function goesAlong(w: World, { own, personId }: { own: Client; personId: string }) {
  expect((await own.post('/foelges/tilbyd', offered)).status).toBe(303)
  const seen = { state: 'active', certificate_seen: Temporal.PlainDate.from('2026-10-01') } as const
  await w.db.updateTable('companion').set(seen).where('person_id', '=', personId).execute()
  await own.post('/foelges/kursus/naar-en-er-stille/laest')
  await own.post('/foelges/bekymret')
  const rikke = await coordinator(w)
  const { id } = await coffee(w)
  // Whoever is marked is young as well: then the coordinator has talked with both.
  const proposed = { meetWhere: `Ved ${marked.words}lygten`, times: '2', talked: 'ja' }
  const { asking } = await asks(w, id, 'ella@example.org')
  const to = (who: string) => ({ ...proposed, companion: who })
  expect((await rikke.post(`/foelges/tavle/${asking}`, to(personId))).status).toBe(303)
  const nadia = await companion(w, { name: 'Nadia' })
  const { id: other } = await coffee(w)
  const own2 = await asks(w, other, marked.email)
  expect((await rikke.post(`/foelges/tavle/${own2.asking}`, to(nadia.id))).status).toBe(303)
  await w.settle()
}
