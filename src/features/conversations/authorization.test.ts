import { expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { handOver } from './index.ts'
import { comes, ingerAndKaren } from './test-conversation.ts'

type Who =
  | 'a stranger'
  | 'another who comes'
  | 'the person, signed in'
  | 'the host'
  | 'another host of the association'
  | 'a host of another association'
  | 'a host of one that hosts it too'
  | 'a helper of the association'
  | 'an employee'

/** Inger has written to an association of Karen's, where Ib helps; and many others look. */
async function everybody() {
  const w = await ingerAndKaren()
  const person = async (name: string, roles: ('bridge-builder' | 'platform-host')[] = []) =>
    (await w.given.person({ name, roles })).id
  const [karen, ib, lone] = [await person('Karen'), await person('Ib'), await person('Lone')]
  const [staff, other, elsewhere, along] = [
    await person('Jens', ['bridge-builder']),
    await person('Ole'),
    await person('Gitte'),
    await person('Lars'),
  ]
  const { id: association } = await w.given.association({ members: [karen, lone] })
  await w.db
    .insertInto('association_member')
    .values({ association_id: association, person_id: ib, since: w.time.at, role: 'helper' })
    .execute()
  await w.given.association({ name: 'Ry Kor', members: [elsewhere] })
  const { id } = await w.given.invitation({
    places: null,
    hostId: karen,
    associationId: association,
  })
  const library = await w.given.association({ name: 'Biblioteket i Ry', members: [along] })
  await w.db
    .insertInto('cohost')
    .values({
      ...{ id: newId(), invitation_id: id, association_id: library.id, asked_by: karen },
      ...{ asked_at: w.time.at, answer: 'yes', answered_at: w.time.at },
    })
    .execute()
  const inger = await comes(w, id)
  const ole = await comes(w, id, { firstName: 'Ole', contact: 'ole@example.org' })
  await w.db
    .updateTable('joining')
    .set({ person_id: other })
    .where('id', '=', ole.joiningId)
    .execute()
  const account = await person('Inger')
  await w.db
    .updateTable('joining')
    .set({ person_id: account })
    .where('id', '=', inger.joiningId)
    .execute()
  await w.settle()
  await w.post(inger.own, { body: 'Er der en elevator?' })
  const readers = {
    'another who comes': other,
    'the person, signed in': account,
    'the host': karen,
    'another host of the association': lone,
    'a host of another association': elsewhere,
    'a host of one that hosts it too': along,
    'a helper of the association': ib,
    'an employee': staff,
  }
  /** Signed in just now: a session lasts a day. */
  const as = async (who: Who) => (who === 'a stranger' ? w : w.as(readers[who]))
  return { ...w, inger, ole, as }
}

const table: [Who, { before: number; after: number; writes: number }][] = [
  ['a stranger', { before: 303, after: 303, writes: 401 }],
  ['another who comes', { before: 404, after: 404, writes: 404 }],
  ['the person, signed in', { before: 200, after: 200, writes: 303 }],
  ['the host', { before: 200, after: 200, writes: 303 }],
  ['another host of the association', { before: 200, after: 200, writes: 303 }],
  ['a host of another association', { before: 404, after: 404, writes: 404 }],
  ['a host of one that hosts it too', { before: 200, after: 200, writes: 303 }],
  ['a helper of the association', { before: 404, after: 404, writes: 404 }],
  ['an employee', { before: 404, after: 200, writes: 303 }],
]

test.each(table)('%s reads and writes only where it is theirs', async (who, wanted) => {
  const w = await everybody()
  const status = async () => (await (await w.as(who)).get(w.inger.atHost)).status
  w.time.at = w.time.at.add({ hours: 47 })
  await handOver(w.deps)
  expect(await status()).toBe(wanted.before)
  w.time.at = w.time.at.add({ hours: 1 })
  await handOver(w.deps)
  expect(await status()).toBe(wanted.after)
  const count = async () =>
    (await w.db.selectFrom('conversation_message').selectAll().execute()).length
  const before = await count()
  const written = await (await w.as(who)).post(w.inger.atHost, { body: 'Hej' })
  expect(written.status).toBe(wanted.writes)
  const mayWrite = wanted.writes === 303
  expect((await count()) - before).toBe(mayWrite ? 1 : 0)
})

test.each(['breve', 'luk', 'galt', 'uden-svar', 'klaret', 'klaret/fortryd'])(
  'nobody outside does anything at /%s',
  async (door) => {
    const w = await everybody()
    for (const who of [
      'another who comes',
      'a host of another association',
      'an employee',
    ] as const) {
      const fields = { on: 'yes', words: 'x' }
      const answer = await (await w.as(who)).post(`${w.inger.atHost}/${door}`, fields)
      expect(answer.status, who).toBe(404)
    }
    const row = await w.db.selectFrom('conversation').selectAll().executeTakeFirst()
    expect(row).toMatchObject({
      closed_by: null,
      reported_at: null,
      done_at: null,
      guest_muted: false,
    })
  },
)

test('a signed link opens one’s own conversation and no other', async () => {
  const w = await everybody()
  expect((await w.get(w.inger.own)).status).toBe(200)
  const [, mark = ''] = w.inger.own.split('-')
  expect((await w.get(`/samtaler/${w.ole.joiningId}-${mark}`)).status).toBe(404)
  expect((await w.visit(w.ole.own)).text).not.toContain('elevator')
})

test('who is closed out still reads what was written, and can write no more', async () => {
  const w = await everybody()
  const karen = await w.as('the host')
  await karen.post(`${w.inger.atHost}/luk`, { on: 'yes' })
  const page = await w.visit(w.inger.own)
  expect(page.text).toContain('Er der en elevator?')
  expect(page.text).toContain('Den anden har lukket for beskeder')
  expect(page.document.querySelector('textarea[name="body"]')).toBeNull()
  const before = (await w.outbox()).length
  expect((await w.post(w.inger.own, { body: 'Hvad nu?' })).status).toBe(409)
  expect((await w.post(`${w.inger.own}/luk`, { on: 'no' })).status).toBe(409)
  expect(await w.outbox()).toHaveLength(before)
  await karen.post(`${w.inger.atHost}/luk`, { on: 'no' })
  expect((await w.post(w.inger.own, { body: 'Tak' })).status).toBe(303)
})

test('an employee reads what is reported until a day after it is taken care of', async () => {
  const w = await everybody()
  await w.post(`${w.inger.own}/galt`, { words: 'Værten er grov' })
  const seen = await (await w.as('an employee')).visit(w.inger.atHost)
  expect(seen.text).toContain('Værten er grov')
  expect((await (await w.as('the host')).visit(w.inger.atHost)).text).not.toContain('grov')
  await (await w.as('an employee')).post(`${w.inger.atHost}/klaret`)
  expect((await (await w.as('an employee')).get(w.inger.atHost)).status).toBe(200)
  w.time.at = w.time.at.add({ hours: 24 })
  expect((await (await w.as('an employee')).get(w.inger.atHost)).status).toBe(404)
})
