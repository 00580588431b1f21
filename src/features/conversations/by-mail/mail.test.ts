import nodemailer from 'nodemailer'
import { expect, onTestFinished, test } from 'vitest'
import { loopbackSmtp } from '#platform/mail/loopback-smtp.ts'
import { comes, ingerAndKaren, lettersFrom } from '../test-conversation.ts'
import { listenForMail, MOST_BYTES } from './listening.ts'
import { readLetter } from './reading.ts'
import { receive } from './receiving.ts'

const secret = 'en-hemmelighed-paa-tyve'
const env = { MAIL_IN_DOMAIN: 'svar.example.org', MAIL_IN_SECRET: secret }

/** Inger and Karen, with mail that leaves and comes in over real SMTP on this machine. */
async function byMail() {
  const out = await loopbackSmtp()
  const w = await ingerAndKaren({ env: { ...env, SMTP_URL: out.url } })
  const listening = await listenForMail(w.deps, 0)
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: listening.port,
    secure: false,
  })
  onTestFinished(async () => {
    transport.close()
    w.deps.mailer.close()
    await listening.close()
  })
  /** What a letter that has left asks to be answered to. */
  const answerTo = async (recipient: string) => {
    await w.settle()
    const left = out.received.findLast(({ to }) => to.includes(recipient))
    const { headers } = await parse(left?.source ?? '')
    return headers.find(({ key }) => key === 'reply-to')?.value ?? ''
  }
  const before = (await w.outbox()).length
  return { ...w, out, transport, answerTo, letters: () => lettersFrom(w, before) }
}

async function parse(source: string) {
  const { default: PostalMime } = await import('postal-mime')
  return PostalMime.parse(source)
}

test('a whole conversation goes by mail, both ways', async () => {
  const w = await byMail()
  await w.post(w.own, { body: 'Er der en elevator?' })
  const karens = `${w.hostId}@example.org`
  const toKaren = await w.answerTo(karens)
  expect(toKaren).toMatch(/^svar\+h[0-9a-z]{24}[0-9a-f]{20}@svar\.example\.org$/)
  await w.transport.sendMail({
    from: `Karen Holm <${karens}>`,
    to: toKaren,
    subject: 'Sv: Inger skriver',
    text: `Ja, til højre. Skriv til mig på ${karens}\n\nDen 22. nov. 2026 kl. 11.00 skrev Medklang <m@example.org>:\n> Er der en elevator?\n`,
  })
  const toInger = await w.answerTo('inger@example.org')
  const source = w.out.received.at(-1)?.source ?? ''
  expect((await readLetter(Buffer.from(source))).isAutomatic).toBe(true)
  const { text = '' } = await parse(source)
  expect(text).toContain('Ja, til højre. Skriv til mig på …')
  expect(source).not.toContain(karens)
  await w.transport.sendMail({
    from: 'inger@example.org',
    to: toInger,
    html: '<p>Tak for det, K&aelig;re Karen</p><blockquote>Ja, til h&oslash;jre.</blockquote>',
  })
  const page = await w.karen.visit(w.atHost)
  const said = [...page.document.querySelectorAll('ol .as-typed')].map((one) => one.textContent)
  expect(said).toEqual([
    'Er der en elevator?',
    'Ja, til højre. Skriv til mig på …',
    'Tak for det, Kære Karen',
  ])
  await w.settle()
  expect(w.out.received.every(({ to }) => to.length === 1)).toBe(true)
})

test('the letter a host gets when somebody asks can be answered by mail', async () => {
  const w = await byMail()
  const ib = await comes(w, w.id, {
    ...{ way: 'asking', question: 'Er der trin?', firstName: 'Ib', contact: 'ib@example.org' },
  })
  const to = await w.answerTo(`${w.hostId}@example.org`)
  await w.transport.sendMail({ from: 'k@example.org', to, text: 'Nej.', messageId: '<1@x>' })
  await w.transport.sendMail({ from: 'k@example.org', to, text: 'Nej.', messageId: '<1@x>' })
  expect(await w.answerTo('ib@example.org')).toContain('svar+g')
  const page = await w.visit(ib.own)
  expect(page.text.match(/Nej\./g)).toHaveLength(1)
  const told = (await w.letters()).filter(({ subject }) => subject.startsWith('Svar på dit'))
  expect(told).toHaveLength(1)
})

test('nothing that is not ours is taken, and what has ended says so', async () => {
  const w = await byMail()
  const send = (to: string) => w.transport.sendMail({ from: 'x@example.org', to, text: 'Hej' })
  await expect(send('nogen@example.com')).rejects.toThrow(/550 Adressen findes ikke her/)
  await expect(send('svar+gaaaaaaaaaaaa@svar.example.org')).rejects.toThrow(/550/)
  await w.post(w.own, { body: 'Hej' })
  const to = await w.answerTo(`${w.hostId}@example.org`)
  await expect(send(to.replace('svar+h', 'svar+g'))).rejects.toThrow(/550/)
  await w.post(`${w.place}/framelding`)
  await expect(send(to)).rejects.toThrow(/550 Samtalen er slut/)
})

test('a letter that is too large is refused while it is sent', async () => {
  const w = await byMail()
  await w.karen.post(w.atHost, { body: 'Velkommen' })
  const to = await w.answerTo('inger@example.org')
  const text = 'å'.repeat(MOST_BYTES)
  await expect(w.transport.sendMail({ from: 'inger@example.org', to, text })).rejects.toThrow(
    /552 Brevet er for stort/,
  )
  await w.transport.sendMail({ from: 'inger@example.org', to, text: 'Kort' })
  expect((await w.karen.visit(w.atHost)).text).toContain('Kort')
})

test('files are not passed on, and the sender hears so at the address we know', async () => {
  const w = await byMail()
  await w.karen.post(w.atHost, { body: 'Velkommen' })
  const to = await w.answerTo('inger@example.org')
  const file = { filename: 'a.pdf', content: 'x', contentType: 'application/pdf' }
  const letter = { from: 'en-anden@example.org', to, attachments: [file] }
  await w.transport.sendMail({ ...letter, text: 'Se her' })
  await w.transport.sendMail({ ...letter, text: '' })
  const page = await w.karen.visit(w.atHost)
  expect(page.text).toContain('Se her')
  const told = (await w.letters()).filter(({ recipient }) => recipient === 'inger@example.org')
  expect(told.slice(1).map(({ subject }) => subject)).toEqual([
    'Dine filer blev ikke sendt',
    'Dit svar blev ikke sendt',
  ])
  expect((await w.letters()).some(({ recipient }) => recipient === 'en-anden@example.org')).toBe(
    false,
  )
})

test.each([
  ['an answer from somebody on holiday', { headers: { 'Auto-Submitted': 'auto-replied' } }],
  ['a list', { headers: { Precedence: 'bulk' } }],
  ['a letter without a sender', { envelope: true }],
])('%s is left be, without a letter back', async (_, about) => {
  const w = await byMail()
  await w.karen.post(w.atHost, { body: 'Velkommen' })
  const to = await w.answerTo('inger@example.org')
  const { envelope, ...more } = about as { envelope?: boolean; headers?: Record<string, string> }
  await w.transport.sendMail({
    ...{ from: 'inger@example.org', to, text: 'Jeg er på ferie', ...more },
    ...(envelope && { envelope: { from: '', to: [to] } }),
  })
  expect((await w.karen.visit(w.atHost)).text).not.toContain('ferie')
  expect(await w.letters()).toHaveLength(1)
})

test('a flood is stopped after twenty, and is told of once', async () => {
  const w = await byMail()
  const party = { joiningId: w.joiningId, personId: null }
  const letter = { words: '', hasFiles: false, isAutomatic: false, to: [], from: '' }
  const before = (await w.letters()).length
  for (let number = 0; number < 25; number++) {
    const words = number < 5 ? '' : `Nummer ${number}`
    await receive(w.deps, party, { ...letter, words, source: `mail ${number}` })
  }
  const toInger = (await w.letters())
    .slice(before)
    .filter(({ recipient }) => recipient.startsWith('inger'))
  expect(toInger).toHaveLength(6)
  const kept = await w.db.selectFrom('conversation_message').select('id').execute()
  expect(kept).toHaveLength(15)
})

test('who has been closed out by the other hears it in a letter', async () => {
  const w = await byMail()
  await w.karen.post(w.atHost, { body: 'Velkommen' })
  const to = await w.answerTo('inger@example.org')
  await w.karen.post(`${w.atHost}/luk`, { on: 'yes' })
  await w.transport.sendMail({ from: 'inger@example.org', to, text: 'Hvad nu?' })
  expect((await w.letters()).at(-1)?.body).toContain('Den anden har lukket for beskeder')
})

test('a mail service hands letters over with the secret, raw or in a form', async () => {
  const w = await byMail()
  await w.post(w.own, { body: 'Hej' })
  const to = await w.answerTo(`${w.hostId}@example.org`)
  const raw = (id: string, words: string) =>
    `From: k@example.org\r\nTo: ${to}\r\nMessage-ID: <${id}>\r\n\r\n${words}\r\n`
  const ask = (body: string | FormData, headers: Record<string, string> = {}) =>
    w.app.request(`${w.config.baseUrl}/samtaler/post-ind`, { method: 'POST', body, headers })
  const authorization = `Bearer ${secret}`
  const type = { 'content-type': 'message/rfc822' }
  expect((await ask(raw('1', 'Et'), type)).status).toBe(403)
  expect((await ask(raw('1', 'Et'), { ...type, authorization: 'Bearer x' })).status).toBe(403)
  expect((await ask(raw('1', 'Et'), { ...type, authorization })).status).toBe(200)
  expect((await ask(raw('1', 'Et'), { ...type, authorization })).status).toBe(200)
  const form = new FormData()
  form.set('to', `Karen <${to}>`)
  form.set('email', new Blob([raw('2', 'To')]))
  expect((await ask(form, { authorization })).status).toBe(200)
  const lost = raw('3', 'Tre').replace(to, 'nogen@example.com')
  expect((await ask(lost, { ...type, authorization })).status).toBe(404)
  const page = await w.visit(w.own)
  const said = [...page.document.querySelectorAll('ol .as-typed')].map((one) => one.textContent)
  expect(said).toEqual(['Hej', 'Et', 'To'])
})
