import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { seeToAdministrators, whomToAppoint } from './first-administrators.ts'
import { endUrl, giveUrl, noUrl, rolesUrl, yesUrl } from './urls.ts'

const named = ['anders@example.org', 'bo@example.org']

test('those in the settings become administrators while there is none, and not after', () => {
  const none = { administrators: [], taken: [] }
  expect(whomToAppoint(named, none)).toEqual(named)
  expect(whomToAppoint([], none)).toEqual([])
  expect(whomToAppoint(named, { administrators: ['x', 'y'], taken: [] })).toEqual([])
})

test('one who is alone gets a second from the settings, but never one whose role was taken', () => {
  const alone = { administrators: ['anders@example.org'], taken: [] as string[] }
  expect(whomToAppoint(named, alone)).toEqual(['bo@example.org'])
  expect(whomToAppoint(named, { ...alone, taken: ['bo@example.org'] })).toEqual([])
})

test('an empty house appoints the one in the settings once, and says so when there is nobody', async () => {
  const w = await world()
  const start = (administrators: string[]) =>
    seeToAdministrators({ ...w.deps, config: { administrators } })
  expect(await start([])).toContain('Nobody is administrator')
  expect(await start(['anders@example.org'])).toBeNull()
  expect(await start(['anders@example.org'])).toBeNull()
  const held = w.db.selectFrom('person_role').select(['role'])
  expect(await held.execute()).toEqual([{ role: 'administrator' }])
  expect(await w.db.selectFrom('role_grant').select('id').execute()).toHaveLength(1)
})

/** Anders and Bo are administrators; Cille is asked about. */
async function twoAdministrators() {
  const w = await world()
  const [anders, bo] = [
    await w.given.person({ name: 'Anders', roles: ['administrator'] }),
    await w.given.person({ name: 'Bo', roles: ['administrator'] }),
  ]
  const cille = await w.given.person({ name: 'Cille' })
  const [asAnders, asBo, asCille] = [await w.as(anders.id), await w.as(bo.id), await w.as(cille.id)]
  await asAnders.post(giveUrl, {
    ...{ contact: cille.email, role: 'administrator', reason: 'Skal passe siden i ferien' },
    ...{ from: '2026-11-22', until: '2027-02-01' },
  })
  const { id } = await w.db.selectFrom('role_grant').select('id').executeTakeFirstOrThrow()
  const isOne = async () => (await asCille.get(rolesUrl)).status === 200
  return { ...w, asAnders, asBo, isOne, id, anders, bo }
}

test('an administrator is made by two: one asks, another says yes', async () => {
  const { asAnders, asBo, isOne, id, settle, outbox, bo } = await twoAdministrators()
  await settle()
  const letters = (await outbox()).map(({ recipient, subject }) => [recipient, subject])
  expect(letters).toEqual([[bo.email, 'Skal Cille være administrator?']])
  expect(await isOne()).toBe(false)
  const own = await asAnders.post(yesUrl(id))
  expect(own.status).toBe(409)
  expect(await own.text()).toContain('Du har selv spurgt')
  expect(await isOne()).toBe(false)
  expect((await asBo.post(yesUrl(id))).status).toBe(303)
  expect(await isOne()).toBe(true)
})

test('the other may say no, and a no is no longer open', async () => {
  const { asAnders, asBo, isOne, id } = await twoAdministrators()
  await asBo.post(noUrl(id))
  expect((await asBo.post(yesUrl(id))).status).toBe(404)
  expect(await isOne()).toBe(false)
  const { document } = await asAnders.visit(rolesUrl)
  expect(document.body.textContent).toContain('Bo sagde nej')
})

test('the database itself refuses an administrator made by one alone', async () => {
  const { db, id, anders, time } = await twoAdministrators()
  const alone = db
    .updateTable('role_grant')
    .set({ given_by: anders.id, given_at: time.at })
    .where('id', '=', id)
  await expect(alone.execute()).rejects.toThrow('check')
})

test('the last administrator stays until there is another', async () => {
  const w = await world()
  await seeToAdministrators({ ...w.deps, config: { administrators: ['anders@example.org'] } })
  const { id, person_id } = await w.db
    .selectFrom('role_grant')
    .select(['id', 'person_id'])
    .executeTakeFirstOrThrow()
  const asAnders = await w.as(person_id)
  const answer = await asAnders.post(endUrl(id), { reason: 'Holder op' })
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Der skal altid være en administrator')
  expect((await asAnders.get(rolesUrl)).status).toBe(200)
})
