import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { waysUrl } from './urls.ts'

async function withoutAddress() {
  const w = await world()
  const aase = await w.given.person({ name: 'Aase' })
  await w.db.deleteFrom('reach').where('person_id', '=', aase.id).execute()
  const own = await w.as(aase.id)
  const adds = async (contact: string) => {
    const codePage = location(await own.post(waysUrl(), { contact }))
    return own.post(codePage, { code: (await w.outbox()).at(-1)?.code ?? '' })
  }
  const kept = () =>
    w.db.selectFrom('reach').select('address').where('person_id', '=', aase.id).execute()
  return { w, id: aase.id, own, adds, kept }
}

test('an account without mail and phone says how to add one, and gets it by a code', async () => {
  const { own, adds, kept } = await withoutAddress()
  expect((await own.visit(waysUrl())).text).toContain('Du har ingen mail eller telefon her')
  expect((await own.visit('/mit')).text).toContain('Skriv en mail eller et nummer på')
  expect(location(await adds('aase@example.org'))).toBe(waysUrl())
  await adds('22334455')
  await adds('ny@example.org')
  expect((await kept()).map(({ address }) => address).sort()).toEqual([
    '+4522334455',
    'ny@example.org',
  ])
  expect((await own.visit(waysUrl())).text).not.toContain('Du har ingen')
})

test('an address of another account is not taken over, and its code signs nobody in', async () => {
  const { w, own, adds, kept } = await withoutAddress()
  const { email } = await w.given.person({ name: 'Inger' })
  const { status, text } = await page(adds(email))
  expect(status).toBe(422)
  expect(text).toContain('brugt på en anden konto')
  expect(await kept()).toEqual([])
  const asked = location(await own.post(waysUrl(), { contact: 'bo@example.org' }))
  const code = (await w.outbox()).at(-1)?.code ?? ''
  expect((await w.post(asked.replace('/veje', ''), { code })).status).toBe(422)
  const karen = await w.as((await w.given.person()).id)
  expect((await karen.post(asked, { code })).status).toBe(422)
})

test('whoever has no address opens every page of their own, invites, and is written to by nobody', async () => {
  const { w, id, own } = await withoutAddress()
  const pages = ['/mit', '/beskeder-til-dig', '/mit/kalender', '/kalendere', '/opret', waysUrl()]
  for (const path of pages) expect((await own.visit(path)).status, path).toBe(200)
  const { id: invitation } = await w.given.invitation({ hostId: id, inReview: true })
  const kim = await w.as((await w.given.person({ name: 'Kim', roles: ['platform-host'] })).id)
  await kim.post(`/gennemsyn/${invitation}`, { decision: 'approved' })
  w.time.at = w.time.at.add({ minutes: 11 })
  await w.settle()
  expect((await own.visit('/mit')).text).toContain('Kaffe og kortspil')
  expect((await own.visit(`/invitationer/${invitation}/vaert`)).status).toBe(200)
  expect(await w.outbox()).toEqual([])
})
