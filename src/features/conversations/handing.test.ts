import { expect, test } from 'vitest'
import { handOver } from './index.ts'
import { comes, ingerAndKaren, lettersFrom } from './test-conversation.ts'

/** Inger has written to an association with two hosts besides the one who posted, in two days' time. */
async function unanswered() {
  const w = await ingerAndKaren()
  const [poster, lone, ole] = await Promise.all(
    ['Karen', 'Lone', 'Ole'].map((name) => w.given.person({ name })),
  )
  const { id: association } = await w.given.association({ members: [poster?.id ?? ''] })
  for (const [person, days] of [
    [lone, 10],
    [ole, 20],
  ] as const)
    await w.db
      .insertInto('association_member')
      .values({
        ...{ association_id: association, person_id: person?.id ?? '', role: 'host' },
        since: w.time.at.subtract({ hours: 24 * days }),
      })
      .execute()
  const { id } = await w.given.invitation({
    ...{ places: null, hostId: poster?.id ?? '', associationId: association },
  })
  const inger = await comes(w, id)
  await w.settle()
  await w.post(inger.own, { body: 'Er der en elevator?' })
  const before = (await w.outbox()).length
  const hand = async (hours: number) => {
    w.time.at = w.time.at.add({ hours })
    await handOver(w.deps)
    return lettersFrom(w, before)
  }
  const roles = ['bridge-builder' as const]
  const staff = await w.given.person({ name: 'Jens', roles })
  /** Signed in just now: a session lasts a day. */
  const jens = () => w.as(staff.id)
  const karen = () => w.as(poster?.id ?? '')
  const list = async () => (await (await jens()).visit('/samtaler/brobygger')).text
  return { ...w, ...inger, ole, jens, list, hand, karen }
}

test('after 48 hours the bridge-builders have it, and one other host is asked, once', async () => {
  const w = await unanswered()
  expect(await w.hand(47)).toEqual([])
  expect(await w.list()).toContain('Ingen venter')
  const letters = await w.hand(1)
  expect(letters).toHaveLength(1)
  expect(letters[0]).toMatchObject({
    recipient: w.ole?.email,
    subject: 'Inger venter på svar om Kaffe og kortspil',
  })
  expect(await w.hand(1)).toHaveLength(1)
  expect(await w.list()).toContain('Inger har ikke fået svar')
  expect(w.statements().length).toBeLessThanOrEqual(3)
})

test('a host’s answer takes it off the list, and nobody outside reads it any more', async () => {
  const w = await unanswered()
  await w.hand(48)
  expect((await (await w.jens()).get(w.atHost)).status).toBe(200)
  await (await w.karen()).post(w.atHost, { body: 'Ja, til højre.' })
  expect(await w.list()).toContain('Ingen venter')
  expect((await (await w.jens()).get(w.atHost)).status).toBe(404)
})

test('a bridge-builder writes as the municipality, and takes care of it; it can be undone', async () => {
  const w = await unanswered()
  await w.hand(48)
  await (await w.jens()).post(w.atHost, { body: 'Jeg ringer til værten.' })
  expect((await w.visit(w.own)).text).toContain('Jens fra kommunen skrev')
  await (await w.jens()).post(`${w.atHost}/klaret`)
  expect(await w.list()).toContain('Klaret af Jens')
  await (await w.jens()).post(`${w.atHost}/klaret/fortryd`)
  expect(await w.list()).toContain('Inger har ikke fået svar')
})

test('what was taken care of comes again when somebody waits anew', async () => {
  const w = await unanswered()
  await w.hand(48)
  await (await w.jens()).post(`${w.atHost}/klaret`)
  await w.db
    .updateTable('occurrence')
    .set({ over_at: w.time.at.add({ hours: 999 }) })
    .execute()
  await w.post(w.own, { body: 'Hallo?' })
  await w.hand(48)
  expect(await w.list()).toContain('Inger har ikke fået svar')
})

test('what the host says needs no answer is never handed over', async () => {
  const w = await unanswered()
  await (await w.karen()).post(`${w.atHost}/uden-svar`)
  expect(await w.hand(48)).toEqual([])
})

test('nobody is helped with what they wrote after their first visit, or when they have left', async () => {
  const w = await unanswered()
  await (await w.karen()).post(w.atHost, { body: 'Ja.' })
  w.time.at = w.time.at.add({ hours: 30 })
  await w.post(w.own, { body: 'Tak for i går.' })
  await w.hand(48)
  expect(await w.list()).toContain('Ingen venter')
  const other = await unanswered()
  await other.post(`${other.place}/framelding`)
  await other.hand(48)
  expect(await other.list()).toContain('Ingen venter')
})

test('a question somebody came with is handed over too, until it is answered', async () => {
  const w = await ingerAndKaren()
  const ib = await comes(w, w.id, {
    ...{ way: 'asking', question: 'Er der trin?', firstName: 'Ib', contact: 'ib@example.org' },
  })
  await w.settle()
  w.time.at = w.time.at.add({ hours: 48 })
  await handOver(w.deps)
  const karen = await w.as(w.hostId)
  const row = () =>
    w.db
      .selectFrom('conversation')
      .selectAll()
      .where('joining_id', '=', ib.joiningId)
      .executeTakeFirst()
  expect(await row()).toMatchObject({ handed_for: 'unanswered' })
  await karen.post(`/invitationer/${w.id}/svar/${ib.joiningId}`, { answer: 'Nej' })
  await w.settle()
  expect(await row()).toMatchObject({ handed_at: null, waiting_since: null })
})
