import { expect, test } from 'vitest'
import { sendLetter } from '#platform/mail/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { dropUrl, tryAgainUrl, undeliveredUrl } from './urls.ts'

/** A letter to Inger that was given up, and an employee. */
async function givenUp(letter: { code?: string } = {}) {
  const w = await world()
  await perform(w.deps, nobody, (work) =>
    sendLetter(work, {
      to: 'inger@example.org',
      subject: 'I morgen: Kor',
      body: 'Vi ses',
      ...letter,
    }),
  )
  const [message] = await w.outbox()
  await w.db
    .updateTable('message')
    .set({ failed_at: w.time.at, problem: '550 Mailbox unknown', tries: 1 })
    .execute()
  const { id } = await w.given.person({ name: 'Mona', roles: ['bridge-builder'] })
  return { ...w, id: message?.id ?? '', mona: await w.as(id) }
}

test('an employee sees what did not arrive, and why', async () => {
  const { mona, statements } = await givenUp()
  const { text } = await mona.visit(undeliveredUrl)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('I morgen: Kor')
  expect(text).toContain('inger@example.org')
  expect(text).toContain('Svaret var: 550 Mailbox unknown')
})

test('a code that did not arrive is of no use to anybody', async () => {
  const { mona } = await givenUp({ code: '123456' })
  expect((await mona.visit(undeliveredUrl)).text).toContain('Alt er kommet frem')
})

test('it is sent once more, and is then gone from the list', async () => {
  const { mona, id, settle, outbox } = await givenUp()
  await mona.post(tryAgainUrl(id))
  await settle()
  expect(await outbox()).toMatchObject([
    { id, failed_at: null, tries: 1, sent_at: expect.anything() },
  ])
  expect((await mona.visit(undeliveredUrl)).text).toContain('Alt er kommet frem')
  expect((await mona.post(tryAgainUrl(id))).status).toBe(404)
})

test('a message told in another way is erased', async () => {
  const { mona, id, outbox } = await givenUp()
  await mona.post(dropUrl(id))
  expect(await outbox()).toEqual([])
})

test('to others the list is not there', async () => {
  const { as, given, id } = await givenUp()
  const somebody = await as((await given.person({ name: 'Bo' })).id)
  expect((await somebody.visit(undeliveredUrl)).status).toBe(404)
  expect((await somebody.post(dropUrl(id))).status).toBe(404)
})

test('of what may have arrived an employee is told so, and it is sent again only when she says so', async () => {
  const { mona, id, db, time, settle, outbox } = await givenUp()
  await db.updateTable('message').set({ handing_at: time.at, problem: null }).execute()
  expect((await mona.visit(undeliveredUrl)).text).toContain('Vi ved ikke, om den nåede frem')
  await settle()
  expect((await outbox())[0]?.sent_at).toBeNull()
  await mona.post(tryAgainUrl(id))
  await settle()
  expect((await outbox())[0]).toMatchObject({ sent_at: time.at, failed_at: null })
})
