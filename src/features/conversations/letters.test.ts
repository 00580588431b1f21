import { expect, test } from 'vitest'
import { readConfig } from '#platform/config/index.ts'
import { perform } from '#platform/work.ts'
import { asActor, say } from './index.ts'
import { comes, ingerAndKaren, lettersFrom } from './test-conversation.ts'

test('one press stops the letters of a conversation, also from a mail program', async () => {
  const w = await ingerAndKaren()
  await w.karen.post(w.atHost, { body: 'Velkommen' })
  await w.post(w.own, { body: 'Tak' })
  const letters = (await lettersFrom(w)).slice(-2)
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  for (const { stop } of letters) {
    const pressed = await w.app.request(stop ?? '', { method: 'POST', body })
    expect(pressed.status).toBe(303)
    expect((await w.visit((stop ?? '').replace(w.config.baseUrl, ''))).text).toContain(
      'ingen breve',
    )
  }
  const before = (await w.outbox()).length
  await w.karen.post(w.atHost, { body: 'Vi ses' })
  await w.post(w.own, { body: 'Ja' })
  expect(await lettersFrom(w, before)).toEqual([])
  expect((await w.visit(w.own)).text).toContain('Vi ses')
  await w.post(`${(letters[0]?.stop ?? '').replace(w.config.baseUrl, '')}/til`)
  await w.post(`${w.own}/breve`, { on: 'yes' })
  await w.karen.post(w.atHost, { body: 'Husk sko' })
  expect(await lettersFrom(w, before)).toHaveLength(1)
})

test('a stop link made elsewhere stops nothing', async () => {
  const w = await ingerAndKaren()
  expect((await w.visit('/stop/samtale/abc-def')).status).toBe(404)
  expect((await w.post('/stop/samtale/abc-def')).status).toBe(404)
})

test('a host writes to all who come, each in a letter of their own, once', async () => {
  const w = await ingerAndKaren()
  const ole = await comes(w, w.id, { firstName: 'Ole', contact: 'ole@example.org' })
  const leaves = await comes(w, w.id, { firstName: 'Eva', contact: 'eva@example.org' })
  await comes(w, w.id, {
    ...{ way: 'asking', question: 'Hvad?', firstName: 'Ib', contact: 'ib@x.dk' },
  })
  await w.post(`${leaves.place}/framelding`)
  await w.settle()
  const before = (await w.outbox()).length
  const list = `/samtaler/invitation/${w.id}`
  const page = await w.karen.visit(list)
  expect(page.text).toContain('Skriv til alle 2 som kommer')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const once = page.document.querySelector('input[name="once"]')?.getAttribute('value') ?? ''
  const said = { body: 'Tag varmt tøj på.', once }
  await w.karen.post(`${list}/alle`, said)
  await w.karen.post(`${list}/alle`, said)
  const letters = await lettersFrom(w, before)
  expect(letters.map(({ recipient }) => recipient).sort()).toEqual([
    'inger@example.org',
    'ole@example.org',
  ])
  await w.post(ole.own, { body: 'Det skal jeg nok.' })
  expect((await w.visit(w.own)).text).not.toContain('Det skal jeg nok')
  expect((await w.visit(w.own)).text).toContain('Karen skrev til alle')
})

test('only a host may write to all, and not to nobody', async () => {
  const w = await ingerAndKaren()
  const other = await w.as((await w.given.person({ name: 'Ole' })).id)
  const list = `/samtaler/invitation/${w.id}`
  expect((await other.get(list)).status).toBe(404)
  expect((await other.post(`${list}/alle`, { body: 'Hej' })).status).toBe(404)
  await w.post(`${w.place}/framelding`)
  expect((await w.karen.post(`${list}/alle`, { body: 'Hej' })).status).toBe(409)
  expect((await w.karen.post(`${list}/alle`, { body: '' })).status).toBe(422)
})

test('who has closed gets no message to all either', async () => {
  const w = await ingerAndKaren()
  await w.post(`${w.own}/luk`, { on: 'yes' })
  expect((await w.karen.post(w.atHost, { body: 'Hej' })).status).toBe(409)
  expect((await w.karen.post(`/samtaler/invitation/${w.id}/alle`, { body: 'Hej' })).status).toBe(
    409,
  )
})

test('who only has a telephone gets a text message with the link', async () => {
  const w = await ingerAndKaren()
  const bo = await comes(w, w.id, { firstName: 'Bo', contact: '22 34 56 78' })
  await w.karen.post(bo.atHost, { body: 'Velkommen' })
  const [sms] = (await lettersFrom(w)).slice(-1)
  expect(sms?.recipient).toBe('+4522345678')
  expect(sms?.body).toContain(w.config.baseUrl + bo.own)
})

test('where no text message can be sent, a bridge-builder sees the number and nobody else', async () => {
  const production = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://localhost/x',
    BASE_URL: 'https://medklang.example.org',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'medklang@example.org',
    HELP_PHONE: '12 34 56 99',
  }
  const w = await ingerAndKaren()
  const bo = await comes(w, w.id, { firstName: 'Bo', contact: '22 34 56 78' })
  const at = { ...w.deps, config: readConfig(production) }
  const said = { body: 'Vi mødes ved bagdøren.', source: 'form x' }
  const karen = { id: w.hostId, name: 'Karen', roles: [] }
  await perform(at, karen, (work) => say(work, at, asActor(karen), bo.joiningId, said))
  const roles = ['bridge-builder' as const]
  const jens = await w.as((await w.given.person({ name: 'Jens', roles })).id)
  expect((await jens.visit('/samtaler/brobygger')).text).toContain('Ring til Bo')
  const seen = (await jens.visit(bo.atHost)).text.replaceAll('\u00a0', ' ')
  expect(seen).toContain('22 34 56 78')
  expect(seen).toContain('Vi mødes ved bagdøren.')
  for (const page of [await w.karen.visit(bo.atHost), await w.visit(bo.own)])
    expect(page.text.replaceAll('\u00a0', ' ')).not.toContain('22 34 56 78')
})
