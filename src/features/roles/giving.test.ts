import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { stepRoles } from './in-step.ts'
import { endUrl, giveUrl, renewUrl, rolesUrl } from './urls.ts'

const whole = {
  ...{ role: 'bridge-builder', reason: 'Ringer til dem på listen', from: '2026-11-22' },
  until: '2027-11-21',
}

/** Anders is administrator; Jens has an account and no role. */
async function municipality() {
  const w = await world()
  const anders = await w.given.person({ name: 'Anders', roles: ['administrator'] })
  const jens = await w.given.person({ name: 'Jens' })
  const asAnders = await w.as(anders.id)
  const asJens = await w.as(jens.id)
  const give = (about: Partial<typeof whole> & { contact?: string; invite?: string } = {}) =>
    asAnders.post(giveUrl, { ...whole, contact: jens.email, ...about })
  const grant = () =>
    w.db.selectFrom('role_grant').selectAll().orderBy('asked_at').executeTakeFirstOrThrow()
  const mayCall = async () => (await asJens.get('/ringeliste')).status !== 404
  return { ...w, anders, jens, asAnders, asJens, give, grant, mayCall }
}

test('a role works at once, and the person is told what it is', async () => {
  const { give, mayCall, settle, outbox, jens, grant, anders } = await municipality()
  expect(await mayCall()).toBe(false)
  expect((await give()).status).toBe(303)
  expect(await mayCall()).toBe(true)
  expect(await grant()).toMatchObject({ given_by: anders.id, reason: whole.reason })
  await settle()
  const [letter] = await outbox()
  expect(letter).toMatchObject({
    recipient: jens.email,
    subject: 'Du har fået rollen Brobygger',
  })
})

test('a role counts until its last day is over, even where nobody has tidied up', async () => {
  const { give, mayCall, time, deps, db } = await municipality()
  await give({ until: '2026-11-22' })
  time.at = time.at.add({ hours: 12 })
  expect(await mayCall()).toBe(true)
  time.at = time.at.add({ hours: 1 })
  expect(await mayCall()).toBe(false)
  await stepRoles(deps)
  const left = db.selectFrom('person_role').select('role').where('role', '=', 'bridge-builder')
  expect(await left.execute()).toEqual([])
})

test('a role for a day to come begins when that day does', async () => {
  const { give, mayCall, time, deps } = await municipality()
  await give({ from: '2026-11-23' })
  expect(await mayCall()).toBe(false)
  time.at = time.at.add({ hours: 13 })
  await stepRoles(deps)
  expect(await mayCall()).toBe(true)
})

test('a role stopped before its time is gone with the next page', async () => {
  const { give, grant, asAnders, mayCall, settle, outbox } = await municipality()
  await give()
  const { id } = await grant()
  expect((await asAnders.post(endUrl(id), { reason: '' })).status).toBe(422)
  expect(await mayCall()).toBe(true)
  await settle()
  await asAnders.post(endUrl(id), { reason: 'Har fået nyt arbejde' })
  expect(await mayCall()).toBe(false)
  await settle()
  expect((await outbox()).at(-1)?.body).toContain('Grunden er: ”Har fået nyt arbejde”')
  const { document } = await asAnders.visit(rolesUrl)
  expect(document.querySelector('details')?.textContent).toContain('Har fået nyt arbejde')
})

test('a role that is renewed goes on where the first would have ended', async () => {
  const { give, grant, asAnders, mayCall, time, deps } = await municipality()
  await give({ until: '2026-11-22' })
  const { id } = await grant()
  await asAnders.post(renewUrl(id), { until: '2027-01-31', reason: 'Bliver lidt endnu' })
  time.at = time.at.add({ hours: 24 * 30 })
  await stepRoles(deps)
  expect(await mayCall()).toBe(true)
})

test('longer than a year, days that are gone and unknown people are told in plain words', async () => {
  const { give, db } = await municipality()
  const said = async (about: Parameters<typeof give>[0]) => {
    const answer = await give(about)
    expect(answer.status).toBe(422)
    return answer.text()
  }
  expect(await said({ until: '2028-01-01' })).toContain('højst et år')
  expect(await said({ from: '2026-11-01' })).toContain('Vælg i dag')
  expect(await said({ contact: 'lis@example.org' })).toContain('Ingen har logget ind med det')
  expect(await said({ contact: 'lis' })).toContain('Skriv en mail')
  expect(await db.selectFrom('role_grant').select('id').execute()).toEqual([])
})

test('a colleague who has never signed in is invited, and has the role when they do', async () => {
  const { give, settle, outbox, db } = await municipality()
  await give({ contact: 'Lis@example.org', invite: 'ja' })
  await settle()
  expect((await outbox())[0]).toMatchObject({ recipient: 'lis@example.org' })
  const held = await db
    .selectFrom('person_role')
    .innerJoin('reach', 'reach.person_id', 'person_role.person_id')
    .select('role')
    .where('address', '=', 'lis@example.org')
    .execute()
  expect(held).toEqual([{ role: 'bridge-builder' }])
})

test('nobody gives themselves a role', async () => {
  const { give, anders, db } = await municipality()
  const answer = await give({ contact: anders.email })
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Du kan ikke give dig selv en rolle')
  expect(await db.selectFrom('role_grant').select('id').execute()).toEqual([])
})

test('a member of a committee sees nothing that people have told us', async () => {
  const { give, mayCall, asJens } = await municipality()
  await give({ role: 'committee-member' })
  expect(await mayCall()).toBe(false)
  expect((await asJens.get(rolesUrl)).status).toBe(404)
})
