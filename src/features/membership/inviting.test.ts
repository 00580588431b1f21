import { expect, test } from 'vitest'
import { tampered } from '#test/support/tampered.ts'
import { page, world } from '#test/world.ts'
import { eraseOld } from './erasing.ts'

async function asking({ language = 'da' } = {}) {
  const w = await world()
  const karen = await w.given.person({ name: 'Karen' })
  const ib = await w.given.person({ name: 'Ib' })
  await w.db.updateTable('person').set({ language }).where('id', '=', ib.id).execute()
  const { id } = await w.given.association({ members: [karen.id] })
  const owner = await w.as(karen.id)
  const ask = (role = 'host', email = ib.email) =>
    owner.post(`/foreninger/${id}/folk/spoerg`, { email, role })
  const link = async () => /\/foreninger\/vaer-med\/\S+/.exec((await w.outbox()).at(-1)?.body ?? '')
  const people = () => w.db.selectFrom('association_member').select(['person_id', 'role']).execute()
  const invites = () => w.db.selectFrom('association_invite').select('id').execute()
  return {
    ...w,
    id,
    ib,
    karen,
    owner,
    ask,
    path: async () => (await link())?.[0] ?? '',
    people,
    invites,
  }
}

test('nobody is in before they have said yes themselves', async () => {
  const { ask, ib, path, visit, as, people, id, invites } = await asking()
  expect((await ask()).status).toBe(303)
  expect(await people()).toHaveLength(1)
  const asked = await visit(await path())
  expect(asked.text).toContain('Karen spørger, om du vil være med som vært.')
  expect(asked.text).toContain('Log ind, så du kan sige ja')
  const own = await as(ib.id)
  const said = await own.post(await path(), { answer: 'yes' })
  expect(said.headers.get('location')).toBe(`/foreninger/${id}`)
  expect(await people()).toContainEqual({ person_id: ib.id, role: 'host' })
  expect(await invites()).toEqual([])
  expect((await own.visit(await path())).text).toContain('Linket virker ikke mere')
})

test('a no needs no account, and the address is forgotten', async () => {
  const { ask, path, post, visit, people, invites } = await asking()
  await ask('helper', 'ny@example.org')
  const no = await post(await path(), { answer: 'no' })
  expect((await visit(no.headers.get('location') ?? '')).text).toContain('Tak for dit svar')
  expect(await people()).toHaveLength(1)
  expect(await invites()).toEqual([])
})

test('yes without an account leads to signing in, and says nothing yet', async () => {
  const { ask, path, post, people } = await asking()
  await ask()
  const yes = await post(await path(), { answer: 'yes' })
  expect(yes.headers.get('location')).toContain('/log-ind?til=')
  expect(await people()).toHaveLength(1)
})

test('the link works for fourteen days, and then the address is erased', async () => {
  const { ask, path, visit, as, ib, time, deps, invites, people } = await asking()
  await ask()
  time.at = time.at.add({ hours: 24 * 14 - 1 })
  expect((await visit(await path())).text).toContain('Vil du være med')
  await eraseOld(deps)
  expect(await invites()).toHaveLength(1)
  time.at = time.at.add({ hours: 1 })
  expect((await visit(await path())).text).toContain('Linket virker ikke mere')
  await (await as(ib.id)).post(await path(), { answer: 'yes' })
  expect(await people()).toHaveLength(1)
  await eraseOld(deps)
  expect(await invites()).toEqual([])
})

test('the letter is in the language of the one who is asked', async () => {
  const { ask, outbox } = await asking({ language: 'en' })
  await ask()
  expect((await outbox())[0]?.subject).toBe(
    'Karen asks whether you would like to belong to Strikkelauget Masken',
  )
})

test('a question is taken back, asked twice it is one, and who is in is not asked', async () => {
  const { ask, owner, id, karen, path, visit, invites } = await asking()
  await ask()
  await ask('owner')
  const [invite, ...more] = await invites()
  expect(more).toEqual([])
  await owner.post(`/foreninger/${id}/folk/spoerg/${invite?.id}/fortryd`)
  expect((await visit(await path())).text).toContain('Linket virker ikke mere')
  expect((await ask('host', karen.email)).status).toBe(409)
  const wrong = await page(ask('host', 'ikke en mail'))
  expect(wrong.status).toBe(422)
  expect(wrong.document.querySelector('[name=email]')?.getAttribute('value')).toBe('ikke en mail')
})

test('a link that was changed by hand opens nothing', async () => {
  const { ask, path, visit } = await asking()
  await ask()
  expect((await visit(tampered(await path()))).text).toContain('Linket virker ikke')
})

test('what somebody asked who owns it no more is not answered', async () => {
  const { ask, owner, id, ib, karen, db, time, path, visit } = await asking()
  const another = { association_id: id, person_id: ib.id, since: time.at, role: 'owner' as const }
  await db.insertInto('association_member').values(another).execute()
  await ask('owner', 'ny@example.org')
  const link = await path()
  await owner.post(`/foreninger/${id}/folk/${karen.id}/rolle`, { role: 'helper' })
  expect((await visit(link)).text).toContain('Linket virker ikke mere')
})

test('somebody who is not of age gets no letter from one who is, and nobody can tell', async () => {
  const { ask, db, ib, outbox, owner, id, invites } = await asking()
  await db
    .insertInto('young_person')
    .values({ person_id: ib.id, span: 'young', said_on: Temporal.PlainDate.from('2026-11-01') })
    .execute()
  const said = await ask()
  expect([said.status, said.headers.get('location')]).toEqual([303, `/foreninger/${id}/folk`])
  expect(await outbox()).toEqual([])
  expect(await invites()).toHaveLength(1)
  const people = await owner.visit(`/foreninger/${id}/folk`)
  expect(people.text).toContain(`${ib.email} er spurgt`)
})
