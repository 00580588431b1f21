import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { deliverWaiting, type Letter, openMailer, sendLetter, sendSms } from './index.ts'
import { loopbackSmtp } from './loopback-smtp.ts'

test('a letter leaves once, to one recipient, whoever else is sending', async () => {
  const smtp = await loopbackSmtp()
  const at = await sending({ SMTP_URL: smtp.url })
  await at.letter({ to: 'ida@example.org' })
  await at.letter({ to: 'bodil@example.org' })
  await Promise.all([deliverWaiting(at.deps), deliverWaiting(at.deps)])
  expect(smtp.received.map(({ to }) => to).sort()).toEqual([
    ['bodil@example.org'],
    ['ida@example.org'],
  ])
})

test('a mail program shows a button that stops what has a stop, and no button on a code', async () => {
  const smtp = await loopbackSmtp()
  const at = await sending({ SMTP_URL: smtp.url })
  await at.letter({ to: 'ida@example.org', stop: 'https://medklang.example.org/stop/nyt/abc' })
  await at.letter({ to: 'bodil@example.org' })
  await deliverWaiting(at.deps)
  const [ida, bodil] = ['ida@example.org', 'bodil@example.org'].map(
    (one) => smtp.received.find(({ to }) => to[0] === one)?.source,
  )
  expect(ida).toContain('List-Unsubscribe: <https://medklang.example.org/stop/nyt/abc>')
  expect(ida).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(bodil).not.toContain('List-Unsubscribe')
})

test('what is to be gathered, or waits for an hour, does not leave by itself', async () => {
  const smtp = await loopbackSmtp()
  const at = await sending({ SMTP_URL: smtp.url })
  await at.letter({ to: 'ida@example.org', at: at.time.at.add({ hours: 1 }) })
  await at.letter({ to: 'bodil@example.org', gathered: true })
  await deliverWaiting(at.deps)
  expect(smtp.received).toEqual([])
  at.time.at = at.time.at.add({ hours: 1 })
  await deliverWaiting(at.deps)
  expect(smtp.received.map(({ to }) => to)).toEqual([['ida@example.org']])
})

test('what is said under one key is said once', async () => {
  const at = await sending({})
  await at.letter({ to: 'ida@example.org', key: 'reminder 1' })
  await at.letter({ to: 'ida@example.org', key: 'reminder 1' })
  expect(await at.outbox()).toHaveLength(1)
})

test('while a server is away nothing is lost, and the message keeps its name', async () => {
  const smtp = await loopbackSmtp({ refusals: [451, 451] })
  const at = await sending({ SMTP_URL: smtp.url })
  await at.letter({ to: 'ida@example.org' })
  for (const minutes of [0, 1, 2]) {
    at.time.at = at.time.at.add({ minutes })
    await deliverWaiting(at.deps)
  }
  expect(await at.outbox()).toMatchObject([{ tries: 3, failed_at: null, sent_at: at.time.at }])
  expect(smtp.received).toHaveLength(1)
  expect(smtp.received[0]?.source).toMatch(/^Message-ID: <[a-z0-9]{12}@localhost>$/m)
})

test('an address that does not exist is given up at once, and that is recorded without it', async () => {
  const smtp = await loopbackSmtp({ refusals: [550] })
  const at = await sending({ SMTP_URL: smtp.url })
  await at.letter({ to: 'ida@example.org' })
  await deliverWaiting(at.deps)
  const [message] = await at.outbox()
  expect(message).toMatchObject({ failed_at: at.time.at, sent_at: null })
  expect(message?.problem).not.toContain('ida@example.org')
  const events = await at.db.selectFrom('event').select(['name', 'about']).execute()
  expect(events).toEqual([{ name: 'message.failed', about: { messageId: message?.id } }])
})

test('a message that somebody took and never finished is sent by another', async () => {
  const smtp = await loopbackSmtp()
  const at = await sending({ SMTP_URL: smtp.url })
  await at.letter({ to: 'ida@example.org' })
  const dies = { ...at.deps.mailer, send: () => new Promise<void>(() => {}) }
  void deliverWaiting({ ...at.deps, mailer: dies })
  await expect.poll(async () => (await at.outbox())[0]?.tries).toBe(1)
  await deliverWaiting(at.deps)
  expect(smtp.received).toEqual([])
  at.time.at = at.time.at.add({ minutes: 11 })
  await deliverWaiting(at.deps)
  expect(smtp.received).toHaveLength(1)
})

test('a text message goes to the gateway with its country, and a busy gateway is tried again', async () => {
  const statuses = [503, 200]
  const asked: { key: string | undefined; body: unknown }[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await Array.fromAsync(request)).toString())
    asked.push({ key: request.headers.authorization, body })
    response.writeHead(statuses.shift() ?? 500).end('{}')
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const at = await sending({ SMS_URL: `http://127.0.0.1:${port}/`, SMS_TOKEN: 'nøgle' })
  await perform(at.deps, nobody, (work) => sendSms(work, { to: '22 34 56 78', body: 'Hej ”Ida”' }))
  await deliverWaiting(at.deps)
  at.time.at = at.time.at.add({ minutes: 1 })
  await deliverWaiting(at.deps)
  const [message] = await at.outbox()
  expect(message).toMatchObject({ tries: 2, sent_at: at.time.at })
  expect(asked).toHaveLength(2)
  expect(asked[1]?.body).toMatchObject({
    sender: 'Medklang',
    message: 'Hej ”Ida”',
    userref: message?.id,
    recipients: [{ msisdn: 4522345678 }],
  })
})

async function sending(env: Record<string, string>) {
  const at = await world({ env })
  const mailer = await openMailer(at.config, at.db)
  onTestFinished(() => mailer.close())
  const letter = (one: Partial<Letter> & { to: string }) =>
    perform(at.deps, nobody, (work) => sendLetter(work, { subject: 'Hej', body: 'Hej', ...one }))
  return { ...at, letter, deps: { ...at.deps, mailer } }
}
