import { expect, test } from 'vitest'
import { location, walk } from '#test/posting.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { type Role, world } from '#test/world.ts'

test('one’s own page shows what one invites to, is writing, and has said yes to', async () => {
  const w = await world()
  const { hostId } = await w.given.invitation({ title: 'Kaffe i haven' })
  const host = await w.as(hostId)
  const draft = location(await host.post('/opret')).split('/')[2] ?? ''
  await host.post(`/opret/${draft}/hvad`, walk.hvad)
  const page = await host.visit('/mit')
  expect(page.text).toContain('Hej Karen')
  expect(page.text).toContain('Kaffe i haven')
  expect(page.text).toContain('Slået op')
  expect(page.text).toContain('Gå en tur om søen')
  expect(w.statements()).toHaveLength(3)
})

test('somebody new finds a way on', async () => {
  const w = await world()
  const inger = await w.as((await w.given.person({ name: 'Inger' })).id)
  expect((await inger.visit('/mit')).text).toContain('Find noget at være med til')
  expect((await w.get('/mit')).status).toBe(303)
})

test('what waits says how long it usually takes', async () => {
  const w = await world()
  const { hostId } = await w.given.invitation({ inReview: true })
  const page = await (await w.as(hostId)).visit('/mit')
  expect(page.text).toContain('Venter på et ja')
  expect(page.text).toContain('på mandag')
})

test('one’s associations stand there with what one is in them', async () => {
  const w = await world()
  const karen = await w.given.person({ name: 'Karen' })
  const { id } = await w.given.association({ name: 'Ry Kor', members: [karen.id], role: 'helper' })
  const own = await w.as(karen.id)
  const row = async () =>
    (await own.visit('/mit')).document.querySelector(`a[href="/foreninger/${id}"]`)?.textContent
  expect(await row()).toBe('Ry KorDu er hjælper')
  await w.db.updateTable('association').set({ status: 'archived' }).where('id', '=', id).execute()
  expect(await row()).toBe('Ry KorLukket')
  expect(w.statements()).toHaveLength(3)
})

test('those at the municipality find what they do, and nobody else does', async () => {
  const w = await world()
  const links = async (roles: Role[]) => {
    const { document } = await (await w.as((await w.given.person({ roles })).id)).visit('/mit')
    expect(w.statements()).toHaveLength(3)
    const all = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    return all.filter((href) => ['/gennemsyn', '/ringeliste', '/roller'].includes(href ?? ''))
  }
  expect(await links(['platform-host'])).toEqual(['/gennemsyn', '/ringeliste'])
  expect(await links(['bridge-builder'])).toEqual(['/ringeliste'])
  expect(await links(['administrator'])).toEqual(['/roller'])
  expect(await links([])).toEqual([])
})

test('a year after somebody said that they are young they are asked again, and nobody else is', async () => {
  const w = await world()
  const noor = await w.as((await w.given.person({ name: 'Noor', span: 'young' })).id)
  const { id: karen } = await w.given.person()
  const ageLinks = async (own: typeof noor) =>
    (await own.visit('/mit')).document.querySelectorAll('main a[href="/log-ind/alder"]').length
  expect(await ageLinks(noor)).toBe(1)
  w.time.at = w.time.at.add({ hours: 24 * 366 })
  const { id } = await w.db
    .selectFrom('young_person')
    .select('person_id as id')
    .executeTakeFirstOrThrow()
  expect(await ageLinks(await w.as(id))).toBe(2)
  expect(w.statements()).toHaveLength(3)
  expect(await ageLinks(await w.as(karen))).toBe(0)
})

test('each list says how many wait there, and is never cut off by what is one’s own', async () => {
  const w = await world()
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const { id } = await w.given.invitation({ places: null })
  await w.given.invitation({ inReview: true, title: 'Skak på torvet' })
  await w.post(`/invitationer/${id}/noget-galt`, { text: 'Døren var låst.' })
  await joinWithCode(w, id, { way: 'calling', contact: '22345678', times: 'morning' })
  await w.settle()
  for (let number = 0; number < 101; number++)
    await w.db
      .insertInto('draft')
      .values({
        id: `d${number}`,
        person_id: kim.id,
        answers: '{}',
        updated_at: w.time.at,
      } as never)
      .execute()
  const { document } = await (await w.as(kim.id)).visit('/mit')
  const said = (href: string) => document.querySelector(`main a[href="${href}"] span`)?.textContent
  expect(said('/gennemsyn')).toBe('2 venter')
  expect(said('/ringeliste')).toBe('1 venter')
  expect(said('/til-print')).toBe('Ingen venter')
  expect(said('/log-ind/sedler')).toBeUndefined()
})
