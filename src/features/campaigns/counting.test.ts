import { expect, test } from 'vitest'
import { askToJoin, inger, joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { aCampaign, phone } from './test-campaign.ts'

type World = Awaited<ReturnType<typeof world>>

const counted = (w: World) =>
  w.db
    .selectFrom('campaign_count')
    .select(['channel', 'visits', 'joinings'])
    .orderBy('channel')
    .execute()

const flyer = (joinings: number) => [{ channel: 'flyer', visits: 1, joinings }]

/** Somebody follows the flyer's link to the first invitation. */
async function follows(w: World) {
  const link = await w.get('/k/vinter/f', phone)
  const { document } = await w.visit(link.headers.get('location') ?? '')
  const invitation = document.querySelector('.card a')?.getAttribute('href') ?? ''
  const form = (await w.visit(invitation)).document
  const from = form.querySelector('input[name="fra"]')?.getAttribute('value') ?? ''
  return { invitation, from }
}

test('who comes by a link is counted once a visit, and sent on by one statement', async () => {
  const w = await world()
  await aCampaign(w)
  const link = await w.get('/k/vinter/f', phone)
  const own = w.statements().filter((one) => !one.includes('pg_current_snapshot'))
  expect(own).toHaveLength(1)
  expect(link.headers.get('location')).toBe('/k/vinter?fra=vinter-f')
  expect(link.headers.get('cache-control')).toBe('no-store')
  expect(link.headers.get('set-cookie')).toBeNull()
  expect(link.headers.get('etag')).toBeNull()
  expect((await w.get('/k/vinter?fra=vinter-f')).headers.get('etag')).not.toBeNull()
  await w.get('/k/V1nter/f', phone)
  await w.get('/k/vinter/p', phone)
  expect(await counted(w)).toEqual([
    { channel: 'flyer', visits: 2, joinings: 0 },
    { channel: 'poster', visits: 1, joinings: 0 },
  ])
})

test('programs, those who look ahead, colleagues and HEAD are not counted', async () => {
  const w = await world()
  const { lone } = await aCampaign(w)
  await w.get('/k/vinter/f')
  await w.get('/k/vinter/f', { 'user-agent': 'facebookexternalhit/1.1' })
  await w.get('/k/vinter/f', { ...phone, 'sec-purpose': 'prefetch;prerender' })
  await lone.get('/k/vinter/f', phone)
  await w.app.request(new URL('/k/vinter/f', w.config.baseUrl).href, {
    method: 'HEAD',
    headers: phone,
  })
  expect(await counted(w)).toEqual([])
})

test('nobody is counted before it begins, after it has ended, or where it is not', async () => {
  const w = await world()
  const { lone, at } = await aCampaign(w, { from: '2026-11-23' })
  await w.get('/k/vinter/f', phone)
  w.time.at = w.time.at.add({ hours: 14 })
  await lone.post(`${at}/slut`)
  await w.get('/k/vinter/f', phone)
  expect((await w.get('/k/intet/f', phone)).status).toBe(303)
  expect(await counted(w)).toEqual([])
})

test('a joining that begins from the flyer is counted with the code, and nothing else knows', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  await aCampaign(w)
  const { invitation, from } = await follows(w)
  expect([invitation, from]).toEqual([`/invitationer/${id}?fra=vinter-f`, 'vinter-f'])
  const { codePage, code } = await askToJoin(w, id, { ...inger, fra: from })
  expect(codePage).toMatch(/\?fra=vinter-f$/)
  expect(await counted(w)).toEqual(flyer(0))
  await w.post(codePage, { code })
  await w.post(codePage, { code })
  expect(await counted(w)).toEqual(flyer(1))
  for (const table of ['joining', 'event', 'message'] as const) {
    const rows = JSON.stringify(await w.db.selectFrom(table).selectAll().execute())
    expect(rows, table).not.toContain('vinter-f')
    expect(rows, table).not.toContain('flyer')
  }
})

test('something missing, or a new code, does not lose where somebody came from', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  await aCampaign(w)
  const missing = await w.post(`/invitationer/${id}/tilslutning`, {
    ...inger,
    contact: '',
    fra: 'vinter-p',
  })
  expect(missing.status).toBe(422)
  expect(await missing.text()).toContain('name="fra" value="vinter-p"')
  const { codePage } = await askToJoin(w, id, { ...inger, fra: 'vinter-p' })
  const page = await w.visit(codePage)
  const actions = [...page.document.querySelectorAll('main form')].map((one) =>
    one.getAttribute('action'),
  )
  expect(actions.every((action) => action?.endsWith('?fra=vinter-p'))).toBe(true)
  const again = await w.post(actions[1] ?? '')
  expect(again.headers.get('location')).toMatch(/\?fra=vinter-p$/)
})

test('somebody signed in is counted when they join, and not when they change it', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  await aCampaign(w)
  const person = await w.given.person({ name: 'Ida' })
  const ida = await w.as(person.id)
  const said = { way: 'coming', firstName: 'Ida', contact: person.email, fra: 'vinter-s' }
  await ida.post(`/invitationer/${id}/tilslutning`, said)
  await ida.post(`/invitationer/${id}/tilslutning`, {
    ...said,
    way: 'asking',
    question: 'Er der trin?',
  })
  expect(await counted(w)).toEqual([{ channel: 'social', visits: 0, joinings: 1 }])
})

test('what is no campaign of ours is as if it were not there', async () => {
  const w = await world()
  const { id } = await w.given.invitation()
  for (const fra of ['vinter-f', '<b>-f', 'vinter-x', ''])
    expect((await joinWithCode(w, id, { ...inger, fra })).done.status).toBe(303)
  expect((await w.visit(`/invitationer/${id}?fra=<b>`)).text).not.toContain('<b>')
  expect(await counted(w)).toEqual([])
})

test('the coordinator reads numbers that point at nobody', async () => {
  const w = await world()
  const { lone, at } = await aCampaign(w)
  for (let time = 0; time < 6; time++) await w.get('/k/vinter/f', phone)
  await w.get('/k/vinter/p', phone)
  const { text } = await lone.visit(`${at}/tal`)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Flyer60')
  expect(text).toContain('PlakatUnder 50')
  expect(text).toContain('I altMindst 70')
})
