import { expect, test } from 'vitest'
import { page, world } from './world.ts'

type World = Awaited<ReturnType<typeof world>>

const SCHOOL = '192.0.2.7'
const HOME = '203.0.113.9'

const behindAProxy = () => world({ env: { TRUSTED_PROXIES: '1' } })

const postFrom = ({ app, config }: World, network: string, path: string, fields: object) =>
  app.request(config.baseUrl + path, {
    method: 'POST',
    body: new URLSearchParams({ ...fields }),
    headers: { origin: config.baseUrl, 'x-forwarded-for': `8.8.8.8, ${network}` },
  })

const readFrom = ({ app, config }: World, network: string, path: string) =>
  app.request(config.baseUrl + path, { headers: { 'x-forwarded-for': network } })

const many = <T>(times: number, one: (number: number) => T) =>
  Array.from({ length: times }, (_, n) => one(n))

test('of seventy who ask for a code at once from one network, exactly sixty get one', async () => {
  const w = await behindAProxy()
  const ask = (network: string, contact: string) => postFrom(w, network, '/log-ind', { contact })
  const answers = await Promise.all(many(70, (n) => ask(SCHOOL, `inger${n}@example.org`)))
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(60)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
  expect((await ask(HOME, 'malte@example.org')).status).toBe(303)

  const late = await ask(SCHOOL, 'karen"><b>@example.org')
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(590)
  expect(Number(late.headers.get('retry-after'))).toBeLessThanOrEqual(600)
  const { document, text } = await page(late)
  expect(text).toContain('Prøv igen kl. 11.10')
  const form = document.querySelector('main form')
  expect(form?.getAttribute('action')).toBe('/log-ind')
  expect(form?.querySelector('input[name=contact]')?.getAttribute('value')).toBe(
    'karen"><b>@example.org',
  )

  w.time.at = w.time.at.add({ minutes: 10 })
  expect((await ask(SCHOOL, 'karen@example.org')).status).toBe(303)
})

test('somebody signed in is counted by themselves, at each door', async () => {
  const w = await behindAProxy()
  const inger = await w.as((await w.given.person({ name: 'Inger' })).id)
  const malte = await w.as((await w.given.person({ name: 'Malte' })).id)
  const advice = { title: 'Gå en tur', summary: 'Vi går langsomt' }
  const answers = await Promise.all(many(203, () => inger.post('/opret/raad', advice)))
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(3)
  expect((await malte.post('/opret/raad', advice)).status).toBe(200)
  expect((await inger.post('/opret')).status).toBe(303)
})

test('a rule of a feature tells the same way when to try again', async () => {
  const w = await world()
  const ask = () => w.post('/log-ind', { contact: 'inger@example.org' })
  for (const _ of many(5, Number)) expect((await ask()).status).toBe(303)
  w.time.at = w.time.at.add({ minutes: 5 })
  const late = await ask()
  expect(late.status).toBe(429)
  expect(late.headers.get('retry-after')).toBe('600')
})

test('a machine that reads everything is stopped, and nobody else is', async () => {
  const w = await behindAProxy()
  const read = (network: string, path = '/om/det-gemmer-vi') => readFrom(w, network, path)
  await Promise.all(many(1199, () => read(SCHOOL, '/aktiver/none')))
  expect((await read(SCHOOL)).status).toBe(200)
  const late = await read(SCHOOL)
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await page(late)).document.querySelector('h1')?.textContent).toBe('Vent lidt')
  expect((await read(HOME)).status).toBe(200)
})

test('much may be sent where a file is asked for, and only there', async () => {
  const w = await world()
  const inger = await w.as((await w.given.person({ name: 'Inger' })).id)
  const large = { address: 'a'.repeat(300_000), email: 'a'.repeat(300_000) }
  const refused = await inger.post('/log-ind', large)
  expect(refused.status).toBe(413)
  expect((await page(refused)).text).toContain('Det fylder for meget')
  expect((await inger.post('/kalendere', large)).status).toBe(422)
})
