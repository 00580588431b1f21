import { expect, test } from 'vitest'
import { comes, ingerAndKaren, lettersFrom } from './test-conversation.ts'

const saying = (body: string, once = '') => ({ body, once })

test('a guest writes without an account, and the host reads it and answers', async () => {
  const w = await ingerAndKaren()
  expect((await w.post(w.own, saying('Er der en elevator?'))).status).toBe(303)
  const read = await w.karen.visit(w.atHost)
  expect(read.text).toContain('Skriv med Inger')
  expect(read.text).toContain('Er der en elevator?')
  await w.karen.post(w.atHost, saying('Ja, til højre for døren.'))
  const answer = await w.visit(w.own)
  expect(answer.text).toContain('Karen skrev')
  expect(answer.text).toContain('Ja, til højre for døren.')
  expect(w.statements().length).toBeLessThanOrEqual(3)
})

test('each letter goes to one, with a link and no address of the other', async () => {
  const w = await ingerAndKaren()
  const before = (await w.outbox()).length
  await w.post(w.own, saying('Er der en elevator?'))
  await w.karen.post(w.atHost, saying('Ja.'))
  const [toKaren, toInger, ...more] = await lettersFrom(w, before)
  expect(more).toEqual([])
  expect(toKaren?.recipient).toBe(`${w.hostId}@example.org`)
  expect(toKaren?.subject).toBe('Inger skriver om Kaffe og kortspil')
  expect(toKaren?.body).toContain('Er der en elevator?')
  expect(toKaren?.body).toContain(w.config.baseUrl + w.atHost)
  expect(toInger?.recipient).toBe('inger@example.org')
  expect(toInger?.body).toContain(w.config.baseUrl + w.own)
  expect(`${toKaren?.body}${toInger?.body}`).not.toContain('@example.org')
})

test('no page shows an address, and what was written is only words', async () => {
  const w = await ingerAndKaren()
  await w.post(w.own, saying('<img src=x onerror=alert(1)> https://example.org/x'))
  for (const page of [await w.karen.visit(w.atHost), await w.visit(w.own)]) {
    expect(page.document.body.innerHTML).not.toContain('inger@example.org')
    expect(page.text).toContain('<img src=x onerror=alert(1)> https://example.org/x')
    expect(
      page.document.querySelector('main img, main a[href^="https://example.org/x"]'),
    ).toBeNull()
  }
})

test('a question somebody came with is the first thing said, and its answer is kept once', async () => {
  const w = await ingerAndKaren()
  const asking = {
    way: 'asking',
    question: 'Er der trin?',
    firstName: 'Ib',
    contact: 'ib@example.org',
  }
  const ib = await comes(w, w.id, asking)
  const before = (await w.outbox()).length
  await w.karen.post(ib.atHost, saying('Nej, det er fladt.'))
  await w.settle()
  const page = await w.visit(ib.own)
  expect(page.text.match(/Er der trin\?/g)).toHaveLength(1)
  expect(page.text.match(/Nej, det er fladt\./g)).toHaveLength(1)
  const told = (await lettersFrom(w, before)).filter(
    ({ recipient }) => recipient === 'ib@example.org',
  )
  expect(told).toHaveLength(1)
  expect((await w.karen.visit(`/invitationer/${w.id}/vaert`)).text).toContain('Nej, det er fladt.')
})

test('the same form sent twice is kept once', async () => {
  const w = await ingerAndKaren()
  const once = (await w.visit(w.own)).document.querySelector('input[name="once"]')
  const said = saying('Jeg kommer lidt senere.', once?.getAttribute('value') ?? '')
  const before = (await w.outbox()).length
  await Promise.all([w.post(w.own, said), w.post(w.own, said)])
  expect(await lettersFrom(w, before)).toHaveLength(1)
})

test('nothing, and too much, is told on the same page with the words kept', async () => {
  const w = await ingerAndKaren()
  const empty = await w.post(w.own, saying('  '))
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Skriv, hvad du vil sige.')
  const long = await w.post(w.own, saying('a'.repeat(2001)))
  expect(long.status).toBe(422)
  expect(await long.text()).toContain('a'.repeat(2001))
})

test('twenty an hour is enough', async () => {
  const w = await ingerAndKaren()
  for (let time = 0; time < 20; time++) await w.post(w.own, saying(`Nummer ${time}`))
  const answer = await w.post(w.own, saying('Nummer 21'))
  expect(answer.status).toBe(429)
  expect(await answer.text()).toContain('Vent en time')
  w.time.at = w.time.at.add({ minutes: 61 })
  expect((await w.post(w.own, saying('Nu igen'))).status).toBe(303)
})
