import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'

const bench = {
  name: 'Bænken på torvet',
  areaId: 'ry',
  summary: 'Vi sidder på bænken hver fredag. Sæt dig hos os.',
}

async function town() {
  const w = await world()
  await w.given.area()
  const ib = await w.given.person({ name: 'Ib' })
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  return { ...w, ib, person: await w.as(ib.id), host: await w.as(kim.id) }
}

test('somebody registers a group, a platform host says yes, and everybody finds it', async () => {
  const { person, host, visit, settle, outbox, ib } = await town()
  const kinds = await person.visit('/foreninger/ny')
  expect(kinds.document.querySelector('a[href="/foreninger/ny/group"]')).not.toBe(null)
  const own = location(await person.post('/foreninger/ny/group', bench))
  expect((await person.visit(own)).text).toContain('Venter på et ja')
  expect((await visit('/foreninger')).text).not.toContain('Bænken')
  expect((await visit(own)).status).toBe(404)

  expect((await host.visit('/foreninger/gennemsyn')).text).toContain('Gruppe i Ry. Skrevet af Ib.')
  const decide = own.replace('/foreninger/', '/foreninger/gennemsyn/')
  expect((await host.post(decide, { decision: 'yes', reason: '' })).status).toBe(303)
  expect((await visit('/foreninger')).text).toContain('Bænken')
  await settle()
  expect(await outbox()).toMatchObject([
    { recipient: ib.email, subject: 'Bænken på torvet kan nu ses af alle' },
  ])
  expect((await host.post(decide, { decision: 'yes', reason: '' })).status).toBe(409)
  const second = await person.post('/foreninger/ny/group', { ...bench, name: 'Ry Petanque' })
  expect((await visit(location(second))).status).toBe(200)
})

test('a no has a reason, in the language of the one who reads it, and can be mended', async () => {
  const { db, person, host, settle, outbox, ib } = await town()
  await db.updateTable('person').set({ language: 'en' }).where('id', '=', ib.id).execute()
  const own = location(await person.post('/foreninger/ny/group', bench))
  const decide = own.replace('/foreninger/', '/foreninger/gennemsyn/')
  const without = await page(host.post(decide, { decision: 'no', reason: ' ' }))
  expect(without.status).toBe(422)
  expect(without.text).toContain('Skriv grunden')
  await host.post(decide, { decision: 'no', reason: 'Hvor står bænken?' })
  await settle()
  const [letter] = await outbox()
  expect(letter?.subject).toBe('The page for Bænken på torvet needs a change')
  expect(letter?.body).toContain('Hvor står bænken?')
  expect((await person.visit(own)).text).toContain('Hvor står bænken?')
  const mended = { ...bench, about: 'Den står ved kirken.', doings: '' }
  expect((await person.post(`${own}/ret`, mended)).status).toBe(303)
  expect((await host.visit('/foreninger/gennemsyn')).text).toContain('Bænken på torvet')
})

test('a group is never asked for a number; others may have one that fits', async () => {
  const { person, db } = await town()
  const field = async (kind: string) =>
    (await person.visit(`/foreninger/ny/${kind}`)).document.querySelector('[name=cvr]')
  expect(await field('group')).toBe(null)
  expect(await field('association')).not.toBe(null)
  const wrong = await page(person.post('/foreninger/ny/association', { ...bench, cvr: '12345678' }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Nummeret passer ikke')
  expect(wrong.document.querySelector('[name=name]')?.getAttribute('value')).toBe(bench.name)
  await person.post('/foreninger/ny/group', { ...bench, cvr: '10150817' })
  await person.post('/foreninger/ny/business', { ...bench, name: 'Ry Bog', cvr: 'DK 10 15 08 17' })
  const kept = await db.selectFrom('association').select('cvr').orderBy('name').execute()
  expect(kept).toEqual([{ cvr: null }, { cvr: '10150817' }])
})

test('one with nearly the same name is pointed out, and one may still be others', async () => {
  const { person, given } = await town()
  const { id } = await given.association({ name: 'Bænken på Torvet i Ry' })
  const asked = await page(person.post('/foreninger/ny/group', bench))
  expect(asked.status).toBe(409)
  expect(asked.document.querySelector(`main a[href="/foreninger/${id}"]`)).not.toBe(null)
  expect(asked.document.querySelector('[name=name]')?.getAttribute('value')).toBe(bench.name)
  expect((await person.post('/foreninger/ny/group', { ...bench, others: 'ja' })).status).toBe(303)
})

test('the very same name is free only where those who had it have ended', async () => {
  const { person, given, db } = await town()
  const { id } = await given.association({ name: 'BÆNKEN på torvet' })
  const again = () => person.post('/foreninger/ny/group', { ...bench, others: 'ja' })
  expect((await again()).status).toBe(422)
  await given.area({ id: 'galten', name: 'Galten' })
  const there = { ...bench, areaId: 'galten' }
  expect((await person.post('/foreninger/ny/group', there)).status).toBe(303)
  await db.updateTable('association').set({ status: 'archived' }).where('id', '=', id).execute()
  expect((await again()).status).toBe(303)
})

test('the list that waits is not there for others', async () => {
  const { person, get } = await town()
  expect((await person.get('/foreninger/gennemsyn')).status).toBe(404)
  expect((await get('/foreninger/ny')).status).toBe(303)
})
