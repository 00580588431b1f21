import { expect, test } from 'vitest'
import { askedAboutIt, firstVisit } from '#test/support/visits.ts'
import { askWhetherLanded } from './asking.ts'

type World = Awaited<ReturnType<typeof firstVisit>>

/** Some days after the first Thursday; gives the questions to the host so far. */
async function asksHost(w: World, days: number) {
  w.time.at = Temporal.Instant.from('2026-11-26T20:00:00Z').add({ hours: 24 * days })
  await askWhetherLanded(w.deps)
  await askWhetherLanded(w.deps)
  const asked = (await w.outbox()).filter(({ body }) => body.includes('/aftale/landet/'))
  return asked.map(({ body }) => /\/aftale\/landet\/\S+/.exec(body)?.[0] ?? '')
}

const saysYes = ({ post, place }: World) => post(`${place}/til-vaerten`, { askHosts: 'ja' })

test('the host is asked about Inger, who said yes to it, after the first days and after a month', async () => {
  const w = await firstVisit()
  await saysYes(w)
  expect(await asksHost(w, 3)).toEqual([])
  const [link = ''] = await asksHost(w, 4)
  const page = await w.visit(link)
  expect(page.text).toContain('Hvordan går det med Inger?')
  expect(page.text).toContain('Bed en brobygger ringe til Inger')
  const answered = await w.post(link, { answer: 'not-yet' })
  const thanks = await w.visit(answered.headers.get('location') ?? '')
  expect(thanks.text).toContain('Skriv til Inger')
  expect(await asksHost(w, 29)).toHaveLength(1)
  expect(await asksHost(w, 31)).toHaveLength(2)
})

test('who did not say yes to it is not asked about, and who takes it back neither', async () => {
  const w = await firstVisit()
  expect(await asksHost(w, 31)).toEqual([])
  await saysYes(w)
  const [link = ''] = await asksHost(w, 31)
  await w.post(link, { answer: 'talk' })
  const calls = w.db.selectFrom('call').select('kind')
  expect(await calls.execute()).toEqual([{ kind: 'landing' }])
  await w.post(`${w.place}/til-vaerten`, {})
  await w.settle()
  expect(await calls.execute()).toEqual([])
  expect((await w.get(link)).status).toBe(404)
})

test('nobody is asked twice: what Inger has said herself is not asked of the host', async () => {
  const w = await askedAboutIt()
  await saysYes(w)
  await w.post(w.question, { answer: 'again' })
  expect(await asksHost(w, 5)).toEqual([])
  expect(await asksHost(w, 31)).toHaveLength(1)
})

test('a date she missed is no first date', async () => {
  const w = await firstVisit()
  await saysYes(w)
  await w.mark(0, [])
  expect(await asksHost(w, 5)).toEqual([])
  expect(await asksHost(w, 12)).toHaveLength(1)
})

test('the bridge-builder who is asked to call sees why, and the host may say it otherwise', async () => {
  const w = await firstVisit()
  await saysYes(w)
  const [link = ''] = await asksHost(w, 4)
  await w.post(link, { answer: 'talk' })
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const list = await (await w.as(jens.id)).visit('/ringeliste')
  expect(list.text).toContain('de har sagt ja til det')
  await w.post(link, { answer: 'well' })
  expect(await w.db.selectFrom('call').selectAll().execute()).toEqual([])
})
