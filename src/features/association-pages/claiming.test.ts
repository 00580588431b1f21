import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { eraseClaims } from './erasing.ts'

async function nobodys() {
  const w = await world()
  const { id } = await w.given.association({ name: 'Ry Petanque' })
  const ib = await w.given.person({ name: 'Ib' })
  const kim = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  const claim = async () =>
    (await w.db.selectFrom('association_claim').select('id').executeTakeFirstOrThrow()).id
  const url = `/foreninger/${id}`
  return { ...w, id, url, ib, person: await w.as(ib.id), host: await w.as(kim.id), claim }
}

const words = { words: 'Jeg er formand og har nøglen.' }

test('somebody says that it is theirs, is believed, told, and owns it', async () => {
  const { url, visit, person, host, claim, settle, outbox, ib } = await nobodys()
  const link = (await visit(url)).document.querySelector(`a[href="${url}/det-er-os"]`)
  expect(link?.textContent).toBe('Det er os')
  expect((await page(person.post(`${url}/det-er-os`, { words: ' ' }))).status).toBe(422)
  expect((await person.post(`${url}/det-er-os`, words)).status).toBe(303)
  await person.post(`${url}/det-er-os`, words)
  expect((await person.visit(url)).text).toContain('Du har sagt, at du er med')
  expect((await host.visit('/foreninger/gennemsyn')).text).toContain('Jeg er formand')
  const decide = `/foreninger/gennemsyn/det-er-os/${await claim()}`
  expect((await host.post(decide, { decision: 'yes', reason: '' })).status).toBe(303)
  await settle()
  expect(await outbox()).toMatchObject([
    { recipient: ib.email, subject: 'Du kan nu skrive for Ry Petanque' },
  ])
  expect((await person.visit(url)).text).toContain('Ret siden')
  expect((await visit(url)).text).not.toContain('Det er os')
})

test('a no is told with its reason, and everything is forgotten 30 days after', async () => {
  const { url, person, host, claim, settle, outbox, db, deps, time } = await nobodys()
  await person.post(`${url}/det-er-os`, words)
  const decide = `/foreninger/gennemsyn/det-er-os/${await claim()}`
  await host.post(decide, { decision: 'no', reason: 'Vi kunne ikke få fat i jer.' })
  await settle()
  expect((await outbox())[0]?.body).toContain('Vi kunne ikke få fat i jer.')
  expect((await person.visit(`${url}/ret`)).status).toBe(404)
  const kept = () => db.selectFrom('association_claim').select('id').execute()
  await eraseClaims(deps)
  expect(await kept()).toHaveLength(1)
  time.at = time.at.add({ hours: 24 * 31 })
  await eraseClaims(deps)
  expect(await kept()).toEqual([])
})

test('what has people is not to be claimed, not even by two at once', async () => {
  const { url, given, as, person, host, db } = await nobodys()
  const lone = await as((await given.person({ name: 'Lone' })).id)
  await person.post(`${url}/det-er-os`, words)
  await lone.post(`${url}/det-er-os`, words)
  const claims = await db.selectFrom('association_claim').select('id').execute()
  const [first, second] = claims.map(({ id }) => `/foreninger/gennemsyn/det-er-os/${id}`)
  await host.post(first ?? '', { decision: 'yes', reason: '' })
  expect((await host.post(second ?? '', { decision: 'yes', reason: '' })).status).toBe(409)
  const third = await as((await given.person({ name: 'Poul' })).id)
  expect((await third.post(`${url}/det-er-os`, words)).status).toBe(409)
})
