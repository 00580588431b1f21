import { expect, test } from 'vitest'
import { knitting } from '#test/support/dates.ts'
import { lookThrough } from './index.ts'

/** Karen has been asked; gives the link in her letter. */
async function asked() {
  const w = await knitting()
  const posted = w.time.at
  w.time.at = posted.add({ hours: 24 * 90 })
  await lookThrough(w.deps)
  const letter = (await w.letters())[w.hostId]
  const link = /\/passer-det\/svar\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
  return { ...w, posted, link }
}

test('it is over: the page says first what happens, and those who come are told', async () => {
  const { link, joins, visit, post, letters, id } = await asked()
  await joins('Inger', null)
  expect((await visit(`${link}/slut`)).text).toContain('får en besked om det')
  await post(`${link}/slut`)
  expect((await visit(link)).text).toContain('Den er slut')
  expect((await letters()).inger?.body).toContain('Strik på biblioteket')
  expect((await visit('/invitationer')).text).not.toContain('Strik på biblioteket')
  expect((await visit(`/invitationer/${id}`)).status).toBe(200)
  expect((await post(`${link}/ja`)).status).toBe(409)
})

test('a link that is not ours, or whose owner has left, is no page', async () => {
  const { link, visit, post, db, given } = await asked()
  expect((await visit(`${link}x`)).status).toBe(404)
  expect((await post('/passer-det/svar/abc-def/ja')).status).toBe(404)
  const other = await given.person({ name: 'Ib' })
  await db.updateTable('invitation').set({ host_id: other.id }).execute()
  expect((await visit(link)).status).toBe(404)
  expect((await post(`${link}/slut`)).status).toBe(404)
})

test('an old link leads to signing in, and does nothing by itself', async () => {
  const { link, post, get, time, id, db, as, hostId } = await asked()
  time.at = time.at.add({ hours: 24 * 61 })
  const host = await as(hostId)
  expect((await get(link)).headers.get('location')).toBe(`/passer-det/${id}`)
  expect((await get(`${link}/slut`)).status).toBe(303)
  const answer = await db.selectFrom('event').select('id').execute()
  expect((await post(`${link}/slut`)).status).toBe(409)
  expect(await db.selectFrom('event').select('id').execute()).toEqual(answer)
  expect((await get(`/passer-det/${id}`)).headers.get('location')).toContain('/log-ind')
  const fresh = (await host.get(`/passer-det/${id}`)).headers.get('location') ?? ''
  expect((await post(`${fresh}/ja`)).headers.get('location')).toBe(fresh)
  expect(await db.selectFrom('freshness').select('stage').execute()).toEqual([{ stage: 'fresh' }])
})

test('everybody who may change an association’s series is asked, each in a letter', async () => {
  const w = await knitting()
  const hanne = await w.given.person({ name: 'Hanne' })
  const helper = await w.given.person({ name: 'Ib' })
  const { id } = await w.given.association({ members: [hanne.id] })
  const member = { association_id: id, since: w.time.at, role: 'helper' as const }
  await w.db
    .insertInto('association_member')
    .values({ ...member, person_id: helper.id })
    .execute()
  await w.db.updateTable('invitation').set({ association_id: id }).execute()
  w.time.at = w.time.at.add({ hours: 24 * 90 })
  await lookThrough(w.deps)
  expect(Object.keys(await w.letters())).toEqual([hanne.id])
})
