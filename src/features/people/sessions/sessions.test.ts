import { expect, test } from 'vitest'
import { cookieOf } from '#test/posting.ts'
import { world } from '#test/world.ts'
import { endAllUrl, endOthersUrl, sessionsUrl } from '../urls.ts'

const phone =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36'

/** Inger on a telephone, signed in with a code, and on a computer elsewhere. */
async function withInger() {
  const w = await world()
  const inger = await w.given.person({ name: 'Inger' })
  await w.post('/log-ind', { contact: inger.email })
  const { id } = await w.db.selectFrom('sign_in_code').select('id').executeTakeFirstOrThrow()
  const used = await w.app.request(new URL(`/log-ind/kode/${id}`, w.config.baseUrl).href, {
    method: 'POST',
    body: new URLSearchParams({ code: (await w.outbox())[0]?.code ?? '' }),
    headers: { origin: w.config.baseUrl, 'user-agent': phone },
  })
  return { w, inger, here: w.withCookie(cookieOf(used)), there: await w.as(inger.id) }
}

test('each place says what it is, how one came in and when one was seen, in three statements', async () => {
  const { w, here } = await withInger()
  const { text } = await here.visit(sessionsUrl)
  expect(w.statements()).toHaveLength(3)
  expect(text).toContain('Chrome på en telefon')
  expect(text).toContain('Her er du nu')
  expect(text).toContain('Logget ind med en kode')
  expect(text).toContain('Sidst set')
  const kept = await w.db.selectFrom('session').select(['browser', 'device']).execute()
  expect(kept).toContainEqual({ browser: 'chrome', device: 'phone' })
  const all = await w.db.selectFrom('session').selectAll().execute()
  expect(JSON.stringify(all)).not.toContain('Android')
})

test('somebody ends the other place, or all of them, and it is over at once', async () => {
  const { w, inger, here, there } = await withInger()
  const { document } = await here.visit(sessionsUrl)
  const end = document.querySelector('form[action$="/slut"]')?.getAttribute('action') ?? ''
  expect((await there.get('/mit')).status).toBe(200)
  await here.post(end)
  expect((await there.get('/mit')).status).toBe(303)
  expect((await here.post(end)).status).toBe(404)

  const [third, fourth] = [await w.as(inger.id), await w.as(inger.id)]
  await here.post(endOthersUrl)
  expect((await third.get('/mit')).status).toBe(303)
  expect((await here.get('/mit')).status).toBe(200)
  await here.post(endAllUrl)
  for (const place of [here, fourth]) expect((await place.get('/mit')).status).toBe(303)
  const ended = w.db.selectFrom('event').select('about').where('name', '=', 'session.ended')
  expect(
    (await ended.execute()).map(({ about }) => (about as { which: string }).which).sort(),
  ).toEqual(['all', 'one', 'others'])
})

test('nobody ends a place of somebody else', async () => {
  const { w, here, there } = await withInger()
  const { document } = await here.visit(sessionsUrl)
  const end = document.querySelector('form[action$="/slut"]')?.getAttribute('action') ?? ''
  const karen = await w.as((await w.given.person()).id)
  expect((await karen.post(end)).status).toBe(404)
  expect((await there.get('/mit')).status).toBe(200)
})

test('signing out ends the session itself, and is recorded', async () => {
  const { w, here } = await withInger()
  await here.post('/log-ind/ud')
  expect((await here.get('/mit')).status).toBe(303)
  const ended = w.db.selectFrom('event').select('about').where('name', '=', 'session.ended')
  expect(await ended.execute()).toMatchObject([{ about: { which: 'own' } }])
})
