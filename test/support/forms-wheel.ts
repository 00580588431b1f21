import { visit, withDuty } from '../../src/features/annual-wheel/test-wheel.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What the secretary writes of a duty, and what whoever sees to it says of a turn. */
export async function wheelForms(w: World, form: Make): Promise<Form[]> {
  const { sanne, kim, id } = await withDuty(w)
  const say = (what: string, fields: object, turn = '2026-03') =>
    form(`/aarshjul/:duty/:turn/${what}`, kim.post, [id, turn], { ...fields })
  return [
    form('/aarshjul/ny', sanne.post, [], visit),
    form('/aarshjul/:duty/ret', sanne.post, [id], visit),
    say('gjort', { done: 'Ti fra Byrådet var med.', link: '/moeder' }),
    say('flyt', { to: '2026-12-04', movedWhy: 'Byrådet mødes den dag.' }, '2026-11'),
    say('ikke-gjort', { reason: 'Ingen kunne den dag.' }),
    form('/aarshjul/:duty/slut', sanne.post, [id]),
  ]
}
