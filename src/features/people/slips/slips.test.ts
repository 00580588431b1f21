import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { eraseOldSlips } from '../erasing.ts'
import { ownUrl, slipsUrl, useSlipUrl } from '../urls.ts'

type World = Awaited<ReturnType<typeof world>>

async function withJens() {
  const w = await world()
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  return { w, jens: await w.as(jens.id) }
}

/** Jens makes a slip; gives the code as it is printed. */
async function slipFor({ post }: Pick<World, 'post'>, name: string, path = slipsUrl()) {
  const { document } = await page(post(path, { name }))
  return document.querySelector('.slip-code')?.textContent ?? ''
}

const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

test('somebody without mail and phone comes in with a slip, once, and is called by name', async () => {
  const { w, jens } = await withJens()
  const code = await slipFor(jens, 'Aase')
  expect(code).toMatch(/^[A-Z3-9]{5} [A-Z3-9]{5}$/)
  expect(await w.db.selectFrom('slip').select('first_name').execute()).toEqual([
    { first_name: 'Aase' },
  ])

  const typed = code.toLowerCase().replace(' ', '-')
  const used = await w.post(useSlipUrl('/opret'), { slip: typed })
  expect(location(used)).toBe('/log-ind/navn?til=%2Fopret')
  const aase = w.withCookie(cookieOf(used))
  await aase.post(location(used), { name: 'Aase', age: 'grown' })
  expect((await aase.visit(ownUrl)).text).toContain('Hej Aase')
  expect(await w.db.selectFrom('slip').select('first_name').execute()).toEqual([
    { first_name: null },
  ])

  const again = await page(w.post(useSlipUrl(), { slip: typed }))
  expect(again.status).toBe(422)
  expect(again.text).toContain('Koden er brugt')
  expect(await w.outbox()).toEqual([])
})

test('the code of a slip is kept nowhere, and a list of slips is two statements', async () => {
  const { w, jens } = await withJens()
  const code = (await slipFor(jens, 'Aase')).replace(' ', '')
  for (const table of ['slip', 'event', 'message'] as const)
    expect(JSON.stringify(await w.db.selectFrom(table).selectAll().execute())).not.toContain(code)
  const { text } = await jens.visit(slipsUrl())
  expect(w.statements()).toHaveLength(2)
  expect(text).toContain('Aase')
  expect(text).toContain('Ikke brugt')
  expect(text).not.toContain(code)
})

test('a slip that is taken back, or is 14 days old, opens nothing', async () => {
  const { w, jens } = await withJens()
  const back = await slipFor(jens, 'Aase')
  const { id } = await w.db.selectFrom('slip').select('id').executeTakeFirstOrThrow()
  await jens.post(`${slipsUrl()}/${id}/tilbage`)
  const old = await slipFor(jens, 'Bo')
  const tried = async (slip: string) => (await page(w.post(useSlipUrl(), { slip }))).text
  expect(await tried(back)).toContain('gælder ikke mere')
  w.time.at = w.time.at.add({ hours: 24 * 14 })
  expect(await tried(old)).toContain('gælder ikke mere')
  expect(await w.db.selectFrom('person').select('first_name').execute()).toHaveLength(1)
})

test('somebody is let in again to the same account by a colleague, and can then do without', async () => {
  const { w, jens } = await withJens()
  const first = await w.post(useSlipUrl(), { slip: await slipFor(jens, 'Aase') })
  const yusuf = await w.as((await w.given.person({ name: 'Yusuf', roles: ['platform-host'] })).id)
  expect((await yusuf.visit(slipsUrl())).text).not.toContain('Aase')
  const all = await yusuf.visit(slipsUrl('alle'))
  expect(all.text).toContain('Givet af Jens')
  const path = all.document.querySelector('form[action$="/igen"]')?.getAttribute('action') ?? ''
  const code = await slipFor(yusuf, '', path)
  expect(location(await w.post(useSlipUrl(), { slip: code }))).toBe('/mit')
  const accounts = await w.db.selectFrom('person').select('id').where('first_name', '=', 'Aase')
  expect(await accounts.execute()).toHaveLength(1)
  expect(first.status).toBe(303)

  const { person_id } = await w.db.selectFrom('slip').select('person_id').executeTakeFirstOrThrow()
  const reach = { channel: 'email' as const, address: 'aase@example.org', confirmed_at: w.time.at }
  await w.db
    .insertInto('reach')
    .values({ ...reach, person_id: person_id ?? '' })
    .execute()
  expect((await yusuf.visit(slipsUrl('alle'))).text).not.toContain('ny seddel til Aase')
  expect((await yusuf.post(path)).status).toBe(409)
})

test('guesses are counted for each address and for all, and a wrong one says what to do', async () => {
  const w = await world({ env: { TRUSTED_PROXIES: '1' } })
  const from = (address: string) =>
    w.app.request(new URL(useSlipUrl(), w.config.baseUrl).href, {
      method: 'POST',
      body: new URLSearchParams({ slip: 'CCCCC-CCCCC' }),
      headers: { origin: w.config.baseUrl, 'x-forwarded-for': address },
    })
  for (let guess = 0; guess < 20; guess++) expect((await from('192.0.2.7')).status).toBe(422)
  expect((await from('192.0.2.7')).status).toBe(429)
  expect((await from('2001:db8:1:2:3::4')).status).toBe(422)
  await w.db.updateTable('attempt').set({ points: 600 }).execute()
  const { status, text, document } = await page(from('198.51.100.9'))
  expect(status).toBe(429)
  expect(text).toContain('ringe til os')
  expect(document.querySelector('[name=slip]')?.getAttribute('value')).toBe('CCCCC-CCCCC')
})

test('a slip nobody used is forgotten with its name a month after it stopped working', async () => {
  const { w, jens } = await withJens()
  await slipFor(jens, 'Aase')
  const kept = async (days: number) => {
    w.time.at = w.time.at.add({ hours: 24 * days })
    await eraseOldSlips(w.deps)
    return (await w.db.selectFrom('slip').select('first_name').execute()).length
  }
  expect(await kept(43)).toBe(1)
  expect(await kept(1)).toBe(0)
})

test('only an employee makes a slip', async () => {
  const { w } = await withJens()
  const karen = await w.as((await w.given.person()).id)
  expect((await karen.get(slipsUrl())).status).toBe(404)
  expect((await karen.post(slipsUrl(), { name: 'Aase' })).status).toBe(404)
})
