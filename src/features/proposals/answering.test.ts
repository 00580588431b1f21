import { expect, test } from 'vitest'
import { location } from '#test/posting.ts'
import { page, world } from '#test/world.ts'
import { remindOfLater } from './reminding.ts'
import { bench, sent, withCouncils } from './test-proposals.ts'
import { answersUrl, csvUrl, feedUrl, jsonUrl, proposalsUrl } from './urls.ts'

const partly = { answer: 'partly', reason: 'Vi sætter fem bænke til foråret', lookOn: '' }
const later = { answer: 'later', reason: 'Vi venter på penge', lookOn: '2026-12-01' }

async function withProposals() {
  const w = await world()
  const all = await withCouncils(w)
  const urls = [await sent(all.chair), await sent(all.chair, { ...bench, title: 'En bus til Ry' })]
  return { w, ...all, urls, url: urls[0] ?? '' }
}

const ready = async ({ secretary }: Pick<Awaited<ReturnType<typeof withCouncils>>, 'secretary'>) =>
  [...(await secretary.visit(answersUrl)).document.querySelectorAll('[name=answer]')].map(
    (one) => one.getAttribute('value') ?? '',
  )

test('an answer that is not shown yet is nowhere to be seen, but by the secretary', async () => {
  const { w, url, secretary, chair, ...all } = await withProposals()
  expect((await secretary.post(`${url}/svar`, partly)).status).toBe(303)
  expect((await secretary.visit(answersUrl)).text).toContain('fem bænke')
  expect(w.statements()).toHaveLength(3)
  await w.settle()
  const committee = await w.given.person({ name: 'Vibeke', roles: ['committee-member'] })
  for (const one of [w, chair, all.member, await w.as(committee.id)])
    for (const path of [url, proposalsUrl, csvUrl, jsonUrl, feedUrl]) {
      const words = await (await one.get(path)).text()
      expect(words, path).not.toContain('fem bænke')
      expect(words, path).not.toContain('Ja til noget af det')
      expect(words, path).not.toContain('partly')
    }
  expect((await w.outbox()).map(({ body }) => body).join()).not.toContain('fem bænke')
  const events = await w.db.selectFrom('event').select('about').execute()
  expect(JSON.stringify(events)).not.toMatch(/fem bænke|partly/)
  expect((await chair.get(`${url}/svar`)).status).toBe(404)
})

test('several answers are shown with one press, and each in the council hears of each once', async () => {
  const { w, urls, secretary, chair, sanne, holger, bodil } = await withProposals()
  for (const url of urls) await secretary.post(`${url}/svar`, partly)
  const answer = await ready({ secretary })
  expect(answer).toHaveLength(2)
  expect((await secretary.post(answersUrl, {})).status).toBe(422)
  expect((await secretary.post(answersUrl, { answer })).status).toBe(303)
  await w.settle()
  await w.settle()
  const letters = (await w.outbox()).filter(({ subject }) => subject?.startsWith('Svar på'))
  expect(letters.map(({ recipient }) => recipient).sort()).toEqual(
    [holger.email, holger.email, bodil.email, bodil.email].sort(),
  )
  expect(letters[0]?.body).toContain('fem bænke')
  expect(sanne.email).not.toBe(letters[0]?.recipient)
  for (const url of urls) {
    const { text } = await w.visit(url)
    expect(text).toContain('Svar fra Socialudvalget')
    expect(text).toContain('Socialudvalget svarede ja til noget af det.')
    expect((await secretary.post(`${url}/svar`, partly)).status).toBe(409)
    const change = { ...bench, version: '1', on: '2026-11-22', why: 'Mere' }
    expect((await chair.post(`${url}/nye-ord`, change)).status).toBe(409)
  }
  expect((await secretary.post(answersUrl, { answer })).status).toBe(409)
})

test('an answer to words that the council has changed since is not shown', async () => {
  const { w, url, urls, secretary, chair } = await withProposals()
  for (const one of urls) await secretary.post(`${one}/svar`, partly)
  const before = await ready({ secretary })
  const change = { ...bench, words: 'Ti bænke', version: '1', on: '2026-11-22', why: 'Billigere' }
  expect((await chair.post(`${url}/nye-ord`, change)).status).toBe(303)
  expect((await secretary.post(answersUrl, { answer: before })).status).toBe(409)
  expect((await w.visit(url)).text).not.toContain('fem bænke')
  expect(await ready({ secretary })).toHaveLength(1)
  expect((await secretary.visit(answersUrl)).text).toContain('Rådet har lavet ordene om')
  await secretary.post(`${url}/svar`, partly)
  expect(await ready({ secretary })).toHaveLength(2)
})

test('an answer of later has a day; when it comes the secretary hears once, and it waits again', async () => {
  const { w, url, secretary, sanne } = await withProposals()
  const missing = await page(secretary.post(`${url}/svar`, { ...later, lookOn: '' }))
  expect(missing.status).toBe(422)
  expect(
    missing.document.querySelector('[name=answer][value=later]')?.hasAttribute('checked'),
  ).toBe(true)
  expect((await secretary.post(`${url}/svar`, { ...later, lookOn: '2026-11-22' })).status).toBe(422)
  await secretary.post(`${url}/svar`, later)
  await secretary.post(answersUrl, { answer: await ready({ secretary }) })
  expect((await w.visit(url)).text).toContain('Udvalget ser på det igen 1. december 2026.')
  await remindOfLater(w.deps)
  w.time.at = Temporal.Instant.from('2026-12-01T08:00:00Z')
  await remindOfLater(w.deps)
  await remindOfLater(w.deps)
  const told = (await w.outbox()).filter(({ subject }) => subject?.startsWith('Se igen på'))
  expect(told.map(({ recipient }) => recipient)).toEqual([sanne.email])
  expect((await w.visit(url)).text).toContain('Skal ses på igen')
  const asSanne = await w.as(sanne.id)
  await asSanne.post(`${url}/svar`, partly)
  await asSanne.post(answersUrl, { answer: await ready({ secretary: asSanne }) })
  const { text } = await w.visit(url)
  expect(text).toMatch(/svarede, at det bliver senere[\s\S]*svarede ja til noget af det/)
})

test('who follows a proposal hears that it is answered, and a draft cannot be followed', async () => {
  const { w, url, secretary } = await withProposals()
  const code = location(await w.post(`${url}/foelg`, { contact: 'inger@example.org' }))
  const letter = (await w.outbox()).findLast((one) => one.code)
  await w.post(code, { code: letter?.code ?? '' })
  await secretary.post(`${url}/svar`, partly)
  await secretary.post(answersUrl, { answer: await ready({ secretary }) })
  await w.settle()
  const news = (await w.outbox()).filter(({ recipient }) => recipient === 'inger@example.org')
  expect(news.map(({ body }) => body).join()).toContain('Socialudvalget har svaret på forslaget.')
})
