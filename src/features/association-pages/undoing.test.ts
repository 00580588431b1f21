import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { world } from '#test/world.ts'

const bench = { name: 'Bænken', areaId: 'ry', summary: 'Vi sidder på bænken hver fredag.' }
const yes = { decision: 'yes', reason: '' }
const no = { decision: 'no', reason: 'Hvem er I?' }

async function town() {
  const w = await world()
  await w.given.area()
  const ib = await w.given.person({ name: 'Ib' })
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const [person, host] = [await w.as(ib.id), await w.as(kim.id)]
  const later = (minutes: number) => {
    w.time.at = w.time.at.add({ minutes })
  }
  const waits = '/foreninger/gennemsyn'
  return { ...w, ib, person, host, later, waits }
}

async function registered() {
  const here = await town()
  const own = location(await here.person.post('/foreninger/ny/group', bench))
  const id = own.split('/').at(-1) ?? ''
  return { ...here, own, id, decide: `${here.waits}/${id}`, undo: `${here.waits}/${id}/fortryd` }
}

async function claimed() {
  const here = await town()
  const { id } = await here.given.association({ name: 'Ry Petanque' })
  await here.person.post(`/foreninger/${id}/det-er-os`, { words: 'Jeg er formand.' })
  const claim = await here.db.selectFrom('association_claim').select('id').executeTakeFirstOrThrow()
  const decide = `${here.waits}/det-er-os/${claim.id}`
  return { ...here, id, decide, undo: `${decide}/fortryd` }
}

test('a yes that is taken back reaches nobody, and the second answer is told', async () => {
  const { host, visit, own, decide, undo, waits, later, settle, outbox } = await registered()
  await host.post(decide, yes)
  expect((await host.visit(waits)).text).toContain('Bænken kan ses af alle.')
  later(9)
  expect((await host.post(undo)).status).toBe(303)
  expect((await visit(own)).status).toBe(404)
  expect((await host.visit(waits)).text).toContain('Dit svar om Bænken')
  later(1)
  await host.post(decide, no)
  await settle()
  expect((await outbox()).map(({ subject }) => subject)).toEqual(['Siden for Bænken skal rettes'])
  expect((await host.post(undo)).status).toBe(303)
})

test('after ten minutes, or when it is used, an answer stands', async () => {
  const { host, person, decide, undo, waits, later, given, id, ib, db } = await registered()
  await host.post(decide, yes)
  expect((await person.post(undo)).status).toBe(404)
  const invitation = await given.invitation({ associationId: id, hostId: ib.id })
  expect((await host.post(undo)).status).toBe(409)
  await db.deleteFrom('invitation').where('id', '=', invitation.id).execute()
  later(11)
  expect((await host.post(undo)).status).toBe(409)
  expect((await host.visit(waits)).text).not.toContain('Fortryd')
})

test('a yes to a claim that is taken back takes the association away again', async () => {
  const { host, person, decide, undo, id, settle, outbox, waits } = await claimed()
  await host.post(decide, yes)
  expect((await person.get(`/foreninger/${id}/ret`)).status).toBe(200)
  expect((await host.visit(waits)).text).toContain('Ib skriver nu for Ry Petanque.')
  expect((await host.post(undo)).status).toBe(303)
  expect((await person.get(`/foreninger/${id}/ret`)).status).toBe(404)
  await settle()
  expect(await outbox()).toEqual([])
  expect((await host.visit(waits)).text).toContain('Jeg er formand.')
})

test('a no to a claim is taken back, unless they have asked again', async () => {
  const { host, person, decide, undo, id, db } = await claimed()
  await host.post(decide, no)
  expect((await host.post(undo)).status).toBe(303)
  await host.post(decide, no)
  await person.post(`/foreninger/${id}/det-er-os`, { words: 'Jeg har nøglen.' })
  expect((await host.post(undo)).status).toBe(409)
  expect(await db.selectFrom('association_claim').select('id').execute()).toHaveLength(2)
})

test('a claim that others rest on is not taken back', async () => {
  const { host, person, decide, undo, id } = await claimed()
  await host.post(decide, yes)
  await person.post(`/foreninger/${id}/folk/spoerg`, { email: 'ny@example.org', role: 'helper' })
  expect((await host.post(undo)).status).toBe(409)
})
