import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

const change = { decision: 'change-asked', reason: 'Skriv, hvor I mødes.' }

async function waiting() {
  const w = await world()
  const { id, hostId } = await w.given.invitation({ inReview: true, title: 'Strik ved søen' })
  const host = await w.given.person({ name: 'Yusuf', roles: ['platform-host'] })
  return { ...w, id, hostId, poster: await w.as(hostId), yusuf: await w.as(host.id) }
}

test('a platform host reads it, says yes, and the one who invites is told', async () => {
  const { id, hostId, yusuf, settle, outbox, visit, statements } = await waiting()
  const list = await yusuf.visit('/gennemsyn')
  expect(list.text).toContain('Strik ved søen')
  expect(list.text).toContain('Siden i dag')
  expect(statements()).toHaveLength(3)
  expect((await yusuf.visit(`/gennemsyn/${id}`)).text).toContain('Karen står ved døren')
  expect(statements().length).toBeLessThanOrEqual(3)

  expect((await yusuf.post(`/gennemsyn/${id}`, { decision: 'approved' })).status).toBe(303)
  expect((await visit(`/invitationer/${id}`)).status).toBe(200)
  await settle()
  expect(await outbox()).toMatchObject([
    { recipient: `${hostId}@example.org`, subject: expect.stringContaining('er slået op') },
  ])
  expect((await yusuf.visit('/gennemsyn')).text).toContain('Ingen invitationer venter')
})

test('a change is asked for with a reason, made, and comes again', async () => {
  const { id, yusuf, poster, settle, outbox } = await waiting()
  await yusuf.post(`/gennemsyn/${id}`, change)
  await settle()
  expect((await outbox())[0]?.body).toContain('Skriv, hvor I mødes.')
  const mine = await poster.visit('/mit')
  expect(mine.text).toContain('Skal rettes')
  expect(mine.text).toContain('Skriv, hvor I mødes.')
  const edit = (await poster.get(`/invitationer/${id}/ret`)).headers.get('location') ?? ''
  await poster.post(edit, { consent: 'ja', go: 'post', decorative: 'ja' })
  expect((await yusuf.visit('/gennemsyn')).text).toContain('Strik ved søen')
})

test('no without a reason is not sent, and what was written stays', async () => {
  const { id, yusuf, db } = await waiting()
  const answer = await yusuf.post(`/gennemsyn/${id}`, { decision: 'refused', reason: ' ' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Skriv, hvad den, der inviterer, skal vide.')
  const odd = await yusuf.post(`/gennemsyn/${id}`, { decision: 'sletdet', reason: '<b>Hej</b>' })
  expect(odd.status).toBe(422)
  expect(await odd.text()).toContain('&lt;b&gt;Hej&lt;/b&gt;')
  expect(await db.selectFrom('review').selectAll().execute()).toEqual([])
})

test('the second of two platform hosts is told that it is done', async () => {
  const { id, yusuf, outbox, settle } = await waiting()
  await yusuf.post(`/gennemsyn/${id}`, { decision: 'approved' })
  const second = await yusuf.post(`/gennemsyn/${id}`, { decision: 'refused', reason: 'Nej' })
  expect(second.status).toBe(409)
  expect(await second.text()).toContain('En anden nåede at svare før dig')
  await settle()
  expect(await outbox()).toHaveLength(1)
})

test('a yes is undone: nobody finds it, and no letter leaves', async () => {
  const { id, yusuf, visit, outbox, settle, time } = await waiting()
  await yusuf.post(`/gennemsyn/${id}`, { decision: 'approved' })
  const page = await yusuf.visit(`/gennemsyn/${id}`)
  const undo = page.document.querySelector('form[action^="/gennemsyn/fortryd/"]')
  const action = undo?.getAttribute('action') ?? ''
  expect((await yusuf.post(action)).status).toBe(303)
  expect((await visit(`/invitationer/${id}`)).status).toBe(404)
  await settle()
  expect(await outbox()).toEqual([])

  await yusuf.post(`/gennemsyn/${id}`, { decision: 'approved' })
  time.at = time.at.add({ minutes: 11 })
  expect((await yusuf.visit(`/gennemsyn/${id}`)).text).not.toContain('Fortryd')
})

test('others do not see the list', async () => {
  const { id, poster, get } = await waiting()
  expect((await poster.get('/gennemsyn')).status).toBe(404)
  expect((await poster.post(`/gennemsyn/${id}`, { decision: 'approved' })).status).toBe(404)
  expect((await get('/gennemsyn')).status).toBe(303)
})
