import { expect, test } from 'vitest'
import { askToJoin, inger, joinWithCode } from '#test/support/joining.ts'
import { page, world } from '#test/world.ts'

const linkIn = (body: string | undefined) => new URL(/http\S+/.exec(body ?? '')?.[0] ?? '').pathname

test('a program that looks at the link in the letter says yes to nothing', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { letter } = await askToJoin(here, id)
  const link = linkIn(letter?.body)
  expect((await here.visit(link)).text).toContain('Er det dig?')
  expect(await confirmed(here)).toBe(0)
  const done = await here.post(link)
  expect((await here.visit(done.headers.get('location') ?? '')).text).toContain('du kommer')
  const again = await here.post(link)
  expect(again.headers.get('location')).toBe(done.headers.get('location'))
  expect(await confirmed(here)).toBe(1)
})

test('a link that is too old, or not ours, says so in plain words', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const link = linkIn((await askToJoin(here, id)).letter?.body)
  here.time.at = here.time.at.add({ hours: 49 })
  for (const path of [link, `${link}x`, '/invitationer/ja-tak/noget-andet']) {
    const old = await here.visit(path)
    expect(old.status).toBe(404)
    expect(old.text).toContain('Linket virker ikke længere')
    expect((await here.post(path)).status).toBe(404)
  }
  expect(await confirmed(here)).toBe(0)
})

test('after five wrong guesses the right code no longer opens', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { codePage, code } = await askToJoin(here, id)
  const wrong = code === '000000' ? '111111' : '000000'
  for (let guess = 0; guess < 5; guess++)
    expect((await here.post(codePage, { code: wrong })).status).toBe(422)
  expect((await page(here.post(codePage, { code }))).text).toContain('prøvet for mange gange')
  expect(await confirmed(here)).toBe(0)
})

test('a code works for half an hour', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { codePage, code } = await askToJoin(here, id)
  here.time.at = here.time.at.add({ minutes: 31 })
  expect((await page(here.post(codePage, { code }))).text).toContain('for gammel')
})

test('an old code opens nothing when a new one was sent', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const first = await askToJoin(here, id)
  here.time.at = here.time.at.add({ minutes: 5 })
  const second = await askToJoin(here, id)
  expect((await here.post(first.codePage, { code: first.code })).status).toBe(404)
  expect((await here.post(second.codePage, { code: second.code })).status).toBe(303)
})

test('an address gets at most five letters in a quarter of an hour', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  for (let time = 0; time < 5; time++) {
    await askToJoin(here, id)
    here.time.at = here.time.at.add({ minutes: 2 })
  }
  const stopped = await page((await askToJoin(here, id)).answer)
  expect(stopped.status).toBe(429)
  expect(stopped.text).toContain('Vent et kvarter')
  expect(await here.outbox()).toHaveLength(5)
})

test('a page about a place opens by its own link only', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { place } = await joinWithCode(here, id, { ...inger })
  const forged = place.replace(
    /([0-9a-z]{12})-(.)/,
    (_, id, one) => `${id}-${one === 'A' ? 'B' : 'A'}`,
  )
  for (const path of [forged, '/invitationer/din-plads/x', '/invitationer/kode/x'])
    expect((await here.get(path)).status).toBe(404)
  expect((await here.post(`${forged}/framelding`)).status).toBe(404)
  expect(await confirmed(here)).toBe(1)
})

test('a new code comes at one’s asking, and the one before opens nothing', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const first = await askToJoin(here, id)
  const again = async () => {
    const { document } = await here.visit(first.codePage)
    return here.post(document.querySelector('form[action$="/ny"]')?.getAttribute('action') ?? '')
  }
  expect((await again()).headers.get('location')).toBe(first.codePage)
  expect(await here.outbox()).toHaveLength(1)

  const wrong = first.code === '000000' ? '111111' : '000000'
  await here.post(first.codePage, { code: wrong })
  const codePage = (await again()).headers.get('location') ?? ''
  expect((await here.visit(codePage)).text).toContain('seks tal')
  expect((await here.post(first.codePage, { code: first.code })).status).toBe(404)
  const code = (await here.outbox()).at(-1)?.code ?? ''
  expect((await here.post(codePage, { code })).status).toBe(303)
  expect(await confirmed(here)).toBe(1)
})

test('a new code is not sent more often than letters are', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  let { codePage } = await askToJoin(here, id)
  for (let time = 0; time < 4; time++) {
    here.time.at = here.time.at.add({ minutes: 2 })
    codePage = (await here.post(`${codePage}/ny`)).headers.get('location') ?? ''
  }
  const stopped = await page(here.post(`${codePage}/ny`))
  expect(stopped.status).toBe(429)
  expect(stopped.text).toContain('Vent et kvarter')
  expect(await here.outbox()).toHaveLength(5)
  expect((await here.post('/invitationer/kode/x/ny')).status).toBe(404)
})

async function confirmed({ db }: Awaited<ReturnType<typeof world>>) {
  const rows = await db
    .selectFrom('joining')
    .select('id')
    .where('confirmed_at', 'is not', null)
    .execute()
  return rows.length
}
