import {
  answers,
  conclusion,
  decision,
  policy,
  withPolicy,
} from '../../src/features/policies/test-policies.ts'
import type { world } from '../world.ts'
import type { Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** What the secretary writes of a policy, and a look at it from the day that is agreed to the decision. */
export async function policyForms(w: World, form: Make): Promise<Form[]> {
  const { sanne, id, look } = await withPolicy(w)
  const first = idIn(await look('decided'))
  const aside = idIn(await look('open'))
  const reason = 'Dagen var forkert'
  await sanne.post(`/politikker/${id}/eftersyn/${aside}/tag-tilbage`, { reason })
  const old = idIn((await sanne.post('/politikker/ny', policy)).headers.get('location') ?? '')
  const ending = { on: '2026-11-20', why: 'En ny er kommet', caseNumber: '27.00.00-A00-3-26' }
  await sanne.post(`/politikker/${old}/slut`, ending)
  const second = idIn(await look('open'))
  const source = { path: '/raad-og-udvalg', words: 'Råd og udvalg' }
  await sanne.post(`/politikker/${id}/eftersyn/${second}/kilder`, source)
  const { id: read } = await w.db.selectFrom('policy_source').select('id').executeTakeFirstOrThrow()
  const to = (door: string, fields = {}, more: string[] = [], review = second) =>
    form(`/politikker/:policy/eftersyn/:review/${door}`, sanne.post, [id, review, ...more], fields)
  return [
    form('/politikker/ny', sanne.post, [], policy),
    form('/politikker/:policy/ret', sanne.post, [id], policy),
    form('/politikker/:policy/foelg', w.post, [id], { contact: 'hans@example.org' }),
    form('/politikker/:policy/eftersyn', sanne.post, [id], { on: '2026-12-01' }),
    to('begynd'),
    to('svar', answers),
    to('kilder', source),
    to('kilder/:source/fjern', {}, [read]),
    to('konkluder', conclusion),
    to('aabn'),
    to('beslut', decision),
    to('ret', { reason }, [], first),
    to('tag-tilbage', { reason }),
    to('fortryd', {}, [], aside),
    form('/politikker/:policy/slut', sanne.post, [id], ending),
    form('/politikker/:policy/gaelder-igen', sanne.post, [old]),
  ]
}

const idIn = (review: string) => review.split('/').at(-1) ?? ''
