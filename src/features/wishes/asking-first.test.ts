import { expect, test } from 'vitest'
import { answer, location, postIt, walk } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { saysMeToo, shownWish, strik } from './test-wishes.ts'

type World = Awaited<ReturnType<typeof world>>
type Client = Awaited<ReturnType<World['as']>>

/** Makes an invitation of the wish, as `host`; gives its id. */
async function makes(host: Client, wishId: string) {
  const draft = location(await host.post(`/oensker/${wishId}/invitation`)).split('/')[2] ?? ''
  await answer(host, draft)
  await host.post(`/opret/${draft}/se`, postIt)
  return draft
}

async function wished(w: World) {
  const leif = await w.given.person({ name: 'Leif' })
  const { id, staff } = await shownWish(w, {}, await w.as(leif.id))
  await saysMeToo(w, id, 'ole@example.org')
  await saysMeToo(w, id, '22 34 56 78')
  await w.post(`/oensker/${id}/ogsaa`, { contact: 'unconfirmed@example.org' })
  await w.settle()
  await w.db.deleteFrom('message').execute()
  return { id, staff, leif }
}

test('an invitation begins with the words and the area of the wish', async () => {
  const w = await world()
  const { id, staff } = await shownWish(w, { ageFrom: '60' })
  const what = location(await staff.post(`/oensker/${id}/invitation`))
  const { document } = await staff.visit(what)
  expect(document.querySelector('[name=title]')?.textContent).toBe('Strikke sammen om aftenen')
  expect(document.querySelector('[name=summary]')?.textContent).toContain('fra 60 år')
  const where = await staff.visit(what.replace('/hvad', '/hvor'))
  const chosen = where.document.querySelector('[name=areaId] option[selected]')
  expect(chosen?.getAttribute('value')).toBe('ry')
})

test('somebody without an account can begin it, and finds the draft again', async () => {
  const w = await world()
  const { id } = await shownWish(w)
  const begun = await w.post(`/oensker/${id}/invitation`)
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  expect((await w.withCookie(cookie).get(location(begun))).status).toBe(200)
  expect((await w.get(location(begun))).status).toBe(404)
})

test('when it is published, those who wished are asked once each, and their addresses go', async () => {
  const w = await world()
  const { id, staff, leif } = await wished(w)
  const invitation = await makes(staff, id)
  await w.settle()
  await w.settle()
  const told = await w.outbox()
  expect(told.map(({ recipient }) => recipient).sort()).toEqual(
    ['+4522345678', leif.email, 'ole@example.org'].sort(),
  )
  for (const { body } of told) expect(body).toContain(`/invitationer/${invitation}`)
  const kept = await w.db.selectFrom('wish_voice').select(['address', 'person_id']).execute()
  expect(kept.every(({ address, person_id }) => !address && !person_id)).toBe(true)

  const wish = await w.visit(`/oensker/${id}`)
  expect(wish.text).toContain(`Nogen har gjort ønsket til en invitation: ${walk.hvad.title}.`)
  expect((await w.visit('/oensker')).text).not.toContain(strik.words)
  const late = await page(w.post(`/oensker/${id}/ogsaa`, { contact: 'ida@example.org' }))
  expect(late.status).toBe(409)
})

test('nobody is asked before the invitation is published, or to one taken down', async () => {
  const w = await world()
  const { id, staff } = await wished(w)
  const newHost = await w.as((await w.given.person({ name: 'Ny' })).id)
  const invitation = await makes(newHost, id)
  await w.settle()
  expect(await w.outbox()).toEqual([])

  await staff.post(`/gennemsyn/${invitation}`, { decision: 'approved' })
  const review = await w.db.selectFrom('review').select('id').executeTakeFirstOrThrow()
  await staff.post(`/gennemsyn/fortryd/${review.id}`)
  await w.settle()
  expect(await w.outbox()).toEqual([])

  await staff.post(`/gennemsyn/${invitation}`, { decision: 'approved' })
  await w.settle()
  expect((await w.outbox()).filter(({ subject }) => /spurgt først/.test(subject))).toHaveLength(2)
})

test('who makes their own wish come true is not asked to it', async () => {
  const w = await world()
  const { id, leif } = await wished(w)
  await w.given.invitation({ hostId: leif.id })
  await makes(await w.as(leif.id), id)
  await w.settle()
  expect((await w.outbox()).map(({ recipient }) => recipient)).not.toContain(leif.email)
})
