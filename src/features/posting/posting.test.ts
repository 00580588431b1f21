import { expect, test } from 'vitest'
import { answer, begin, location, postIt, signIn } from '#test/posting.ts'
import { world } from '#test/world.ts'

test('somebody writes an invitation, signs in at the end, and loses nothing', async () => {
  const w = await world()
  const { cookie, draft, post, visit } = await begin(w)
  await answer({ post }, draft)
  const look = await visit(`/opret/${draft}/se`)
  expect(look.text).toContain('Gå en tur om søen')
  expect(look.text).toContain('Lørdag 28. november kl. 10.00 til 12.00')
  expect(look.text).toContain('Leif')

  const first = await post(`/opret/${draft}/se`, postIt)
  expect(location(first)).toBe(`/log-ind?til=${encodeURIComponent(`/opret/${draft}/se`)}`)

  const leif = await signIn(w, cookie, 'leif@example.org')
  expect((await leif.visit(`/opret/${draft}/se`)).text).toContain('Du er logget ind')
  const posted = await leif.post(`/opret/${draft}/se`, postIt)
  expect(location(posted)).toBe(`/opret/${draft}/tak`)
  expect((await leif.visit(`/opret/${draft}/tak`)).text).toContain('En mail'.toLowerCase())

  const [invitation] = await w.db.selectFrom('invitation').selectAll().execute()
  expect(invitation).toMatchObject({
    title: 'Gå en tur om søen',
    status: 'in-review',
    interests: ['natur.gaatur'],
    traits: ['pris.gratis'],
    places: 4,
    cover: 'gaatur',
    welcome: { greeter: 'Leif' },
  })
  expect(invitation?.next_starts_at?.toString()).toBe('2026-11-28T09:00:00Z')
})

test('pressing twice, or going back and pressing again, makes one invitation', async () => {
  const w = await world()
  const { cookie, draft, post } = await begin(w)
  await answer({ post }, draft)
  const leif = await signIn(w, cookie, 'leif@example.org')
  const both = await Promise.all([
    leif.post(`/opret/${draft}/se`, postIt),
    leif.post(`/opret/${draft}/se`, postIt),
  ])
  const again = await leif.post(`/opret/${draft}/se`, postIt)
  expect([...both, again].map(location)).toEqual(Array(3).fill(`/opret/${draft}/tak`))
  expect(location(await leif.get(`/opret/${draft}/hvad`))).toBe(`/opret/${draft}/tak`)
  expect(await w.db.selectFrom('invitation').select('id').execute()).toHaveLength(1)
})

test('somebody whose first was approved publishes at once', async () => {
  const w = await world()
  const { hostId } = await w.given.invitation()
  const host = await w.as(hostId)
  const draft = location(await host.post('/opret')).split('/')[2] ?? ''
  await answer(host, draft)
  await host.post(`/opret/${draft}/se`, postIt)
  expect((await host.visit(`/opret/${draft}/tak`)).text).toContain('er slået op')
})

test('a draft opens only for its owner, or the browser that began it', async () => {
  const w = await world()
  const { cookie, draft, post, get } = await begin(w)
  await answer({ post }, draft)
  expect((await get(`/opret/${draft}/hvad`)).status).toBe(200)
  expect((await w.get(`/opret/${draft}/hvad`)).status).toBe(404)
  expect((await w.withCookie(`kladde=${draft}-AAAA`).get(`/opret/${draft}/hvad`)).status).toBe(404)
  const inger = await w.as((await w.given.person()).id)
  expect((await inger.get(`/opret/${draft}/hvad`)).status).toBe(404)
  expect((await inger.post(`/opret/${draft}/hvad`, { title: 'Mit' })).status).toBe(404)

  const leif = await signIn(w, cookie, 'leif@example.org')
  await leif.get(`/opret/${draft}/se`)
  expect((await get(`/opret/${draft}/hvad`)).status).toBe(404)
  expect((await leif.visit('/opret')).text).toContain('Gå en tur om søen')
})
