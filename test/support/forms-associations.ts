import type { world } from '../world.ts'
import type { Form } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>
type Make = (
  door: string,
  post: World['post'],
  ids?: string[],
  fields?: Record<string, string>,
) => Form

const others = { name: 'Åen', areaId: 'ry', summary: 'Vi sidder ved åen.' }

/** The forms of associations: registering, claiming, the page, its people, closing. */
export async function associationForms(w: World, form: Make): Promise<Form[]> {
  const [lone, ib] = [await w.given.person({ name: 'Lone' }), await w.given.person({ name: 'Ib' })]
  const { id } = await w.given.association({ name: 'Søens venner', members: [lone.id] })
  const nobodys = await w.given.association({ name: 'Petanque' })
  const [own, his] = [await w.as(lone.id), await w.as(ib.id)]
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const { post: host } = await w.as(kim.id)
  const waiting = (await his.post('/foreninger/ny/group', { ...others, name: 'Bænken' })).headers
  const claimed = await w.given.association({ name: 'Krolf' })
  await his.post(`/foreninger/${claimed.id}/det-er-os`, { words: 'Formand' })
  await own.post(`/foreninger/${id}/folk/spoerg`, { email: 'ny@example.org', role: 'helper' })
  const asked = (await w.outbox()).findLast(({ recipient }) => recipient === 'ny@example.org')
  const token = /vaer-med\/(\S+)/.exec(asked?.body ?? '')?.[1] ?? ''
  await own.post(`/foreninger/${id}/folk/spoerg`, { email: 'sys@example.org', role: 'host' })
  const [invite, claim] = await Promise.all([
    w.db
      .selectFrom('association_invite')
      .select('id')
      .where('address', '=', 'sys@example.org')
      .executeTakeFirstOrThrow(),
    w.db.selectFrom('association_claim').select('id').executeTakeFirstOrThrow(),
  ])
  const member = { association_id: id, since: w.time.at, role: 'host' as const }
  for (const { id: person_id } of [ib, kim])
    await w.db
      .insertInto('association_member')
      .values({ ...member, person_id })
      .execute()
  const decided = { decision: 'no', reason: 'Hvor er det?' }
  return [
    form('/foreninger/ny/:kind', own.post, ['association'], { ...others, cvr: '', others: '' }),
    form('/foreninger/:id/det-er-os', his.post, [nobodys.id], { words: 'Jeg er formand' }),
    form(
      '/foreninger/gennemsyn/:association',
      host,
      [waiting.get('location')?.split('/').at(-1) ?? ''],
      decided,
    ),
    form('/foreninger/gennemsyn/det-er-os/:claim', host, [claim.id], decided),
    form('/foreninger/gennemsyn/:association/fortryd', host, [
      waiting.get('location')?.split('/').at(-1) ?? '',
    ]),
    form('/foreninger/gennemsyn/det-er-os/:claim/fortryd', host, [claim.id]),
    form('/foreninger/:id/ret', own.post, [id], { ...others, about: '', doings: '' }),
    form('/foreninger/:id/folk/dig', own.post, [id], { meets: 'ja', words: 'Ved døren' }),
    form('/foreninger/:id/folk/spoerg', own.post, [id], { email: 'a@example.org', role: 'host' }),
    form('/foreninger/:id/folk/spoerg/:invite/fortryd', own.post, [id, invite.id]),
    form('/foreninger/:id/folk/:person/rolle', own.post, [id, ib.id], { role: 'helper' }),
    form('/foreninger/:id/folk/:person/farvel', own.post, [id, ib.id]),
    form('/foreninger/vaer-med/:token', w.post, [token], { answer: 'no' }),
    form('/foreninger/:id/forlad', host, [id]),
    form('/foreninger/:id/luk', own.post, [id]),
    form('/foreninger/:id/luk-op', own.post, [id]),
  ]
}
