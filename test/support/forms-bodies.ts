import { council, term, withCouncil } from '../../src/features/bodies/test-bodies.ts'
import { withPaper } from '../../src/features/strategy/test-paper.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What the secretary keeps of a council, and taking one's own name away. */
export async function bodiesForms(w: World, form: Make): Promise<Form[]> {
  const { secretary, sanne, bodyId, url } = await withCouncil(w)
  await withPaper(w, { id: sanne.id, name: 'Sanne', roles: ['secretary'] })
  const bodil = await w.given.person({ name: 'Bodil', roles: ['council-member'] })
  const own = await w.as(bodil.id)
  const fields = { ...term, contact: bodil.email, saidYes: 'ja' }
  await secretary.post(`${url}/pladser`, fields)
  await secretary.post(`${url}/pladser`, { ...term, role: 'member' })
  const seats = await w.db.selectFrom('body_seat').select(['id', 'person_id']).execute()
  const named = seats.find(({ person_id }) => person_id === bodil.id)?.id ?? ''
  const unnamed = seats.find(({ person_id }) => person_id === null)?.id ?? ''
  const to = (door: string, more = {}, seat: string[] = [], who = secretary) =>
    form(`/raad-og-udvalg/:body/${door}`, who.post, [bodyId, ...seat], more)
  return [
    form('/raad-og-udvalg/ny', secretary.post, [], council),
    to('ret', { purpose: council.purpose, audience: council.audience }),
    to('navn', { name: 'Rådet for alle', from: '2026-10-01' }),
    to('pladser', fields),
    to('pladser/:seat/fjern', {}, [unnamed]),
    to('pladser/:seat/skjul', {}, [named], own),
    form('/strategi/:code/foelg', w.post, ['R1.1'], { contact: 'hans@example.org' }),
    form('/strategi/hent-ind', secretary.post, [], { csv: 'code,easy\nR1.1,Let', sure: 'ja' }),
    to('luk', { on: '2026-11-01', reason: 'Rådet er lagt sammen med et andet' }),
  ]
}
