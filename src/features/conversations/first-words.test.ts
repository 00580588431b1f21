import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { comes, lettersFrom } from './test-conversation.ts'

/** Noor, who is not of age, invites; Jens is a bridge-builder. */
async function noorInvites() {
  const w = await world()
  const noor = await w.given.person({ name: 'Noor', span: 'young' })
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const { id } = await w.given.invitation({ hostId: noor.id, places: null })
  const inger = await comes(w, id)
  await w.settle()
  return { ...w, id, noor, jens, inger, host: await w.as(noor.id) }
}

const once = (body: string) => ({ body, once: body })

test('what somebody writes first to a young host goes to the bridge-builders, and looks as always', async () => {
  const w = await noorInvites()
  const before = (await w.outbox()).length
  expect((await w.post(w.inger.own, once('Hvor bor du?'))).status).toBe(303)
  await w.settle()
  expect((await w.visit(w.inger.own)).text).toContain('Hvor bor du?')
  expect(
    (await lettersFrom(w, before)).filter(({ recipient }) => recipient === w.noor.email),
  ).toEqual([])
  expect((await w.host.get(w.inger.atHost)).status).toBe(404)
  expect((await w.host.visit(`/samtaler/invitation/${w.id}`)).text).not.toContain('Hvor bor du?')
  const jens = await w.as(w.jens.id)
  expect((await jens.get(w.inger.atHost)).status).toBe(200)
})

test('a question to a young host is the municipality’s to answer, at once', async () => {
  const w = await noorInvites()
  const before = (await w.outbox()).length
  const asking = { way: 'asking', question: 'Hvor gammel er du?', contact: 'ole@example.org' }
  const { place } = await joinWithCode(w, w.id, asking)
  await w.settle()
  const letters = (await lettersFrom(w, before)).filter(
    ({ recipient }) => recipient === w.noor.email,
  )
  expect(letters).toEqual([])
  expect((await w.host.visit(`/invitationer/${w.id}/vaert`)).text).not.toContain('Hvor gammel')
  const jens = await w.as(w.jens.id)
  const joiningId = place.split('/').at(-1)?.split('-')[0]
  expect((await jens.get(`/samtaler/${joiningId}`)).status).toBe(200)
})

test('whom a young host has written to may answer, and a host of age reads as always', async () => {
  const w = await noorInvites()
  await w.host.post(`/samtaler/invitation/${w.id}/alle`, once('Vi ses kl. 14'))
  await w.settle()
  await w.post(w.inger.own, once('Det glæder jeg mig til'))
  expect((await w.host.visit(w.inger.atHost)).text).toContain('Det glæder jeg mig til')

  await w.db.deleteFrom('conversation_message').execute()
  await w.db.deleteFrom('young_person').execute()
  await w.post(w.inger.own, once('Må jeg tage en med?'))
  expect((await w.host.visit(w.inger.atHost)).text).toContain('Må jeg tage en med?')
})
