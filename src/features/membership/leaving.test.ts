import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseOld } from './erasing.ts'

async function twoKnitters() {
  const w = await world()
  const karen = await w.given.person({ name: 'Karen' })
  const ib = await w.given.person({ name: 'Ib' })
  await w.db.updateTable('person').set({ language: 'en' }).where('id', '=', ib.id).execute()
  const { id } = await w.given.association({ members: [karen.id] })
  await w.db
    .insertInto('association_member')
    .values({ association_id: id, person_id: ib.id, since: w.time.at, role: 'host' })
    .execute()
  const url = `/foreninger/${id}`
  return { ...w, id, url, karen, ib, owner: await w.as(karen.id), host: await w.as(ib.id) }
}

test('the last owner is told both ways, hands it over, and goes', async () => {
  const { url, ib, owner, host, settle, outbox } = await twoKnitters()
  const page = await owner.visit(`${url}/forlad`)
  expect(page.text).toContain('Du er den eneste ejer')
  for (const way of ['folk', 'luk'])
    expect(page.document.querySelector(`main a[href="${url}/${way}"]`), way).not.toBe(null)
  expect((await owner.post(`${url}/forlad`)).status).toBe(409)
  await owner.post(`${url}/folk/${ib.id}/rolle`, { role: 'owner' })
  await settle()
  expect((await outbox()).at(-1)).toMatchObject({
    recipient: ib.email,
    subject: 'You have something new to do in Strikkelauget Masken',
  })
  expect((await owner.post(`${url}/forlad`)).status).toBe(303)
  expect((await owner.get(`${url}/folk`)).status).toBe(404)
  expect((await host.visit(`${url}/folk`)).text).toContain('Spørg en, om de vil være med')
  expect((await host.post(`${url}/forlad`)).status).toBe(409)
})

test('the last owner cannot become less either, nor be taken out', async () => {
  const { url, karen, owner } = await twoKnitters()
  const role = await owner.post(`${url}/folk/${karen.id}/rolle`, { role: 'helper' })
  expect(role.status).toBe(409)
  expect((await owner.post(`${url}/folk/${karen.id}/farvel`)).status).toBe(409)
})

test('who is taken out is told, in their language', async () => {
  const { url, ib, owner, host, settle, outbox } = await twoKnitters()
  await owner.post(`${url}/folk/${ib.id}/farvel`)
  await settle()
  expect((await outbox()).at(-1)?.subject).toBe('You no longer belong to Strikkelauget Masken')
  expect((await host.get(`${url}/folk`)).status).toBe(404)
})

test('it closes when what is to come is cancelled, and those who joined were told by that', async () => {
  const { url, id, karen, given, owner, visit, db } = await twoKnitters()
  const said = { associationId: id, hostId: karen.id, title: 'Strik ved søen' }
  const invitation = await given.invitation(said)
  const page = await owner.visit(`${url}/luk`)
  const cancel = `/invitationer/${invitation.id}/aflys`
  expect(page.document.querySelector(`main a[href="${cancel}"]`)?.textContent).toBe(
    'Aflys Strik ved søen',
  )
  expect((await owner.post(`${url}/luk`)).status).toBe(409)
  const status = () => db.selectFrom('invitation').select('status').executeTakeFirstOrThrow()
  expect((await status()).status).toBe('published')
  await owner.post(cancel)
  expect((await owner.post(`${url}/luk`)).status).toBe(303)
  expect((await visit(url)).status).toBe(404)
})

test('others are told that it closed; it opens again for thirty days, unless the name is taken', async () => {
  const { url, ib, given, owner, host, visit, settle, outbox, time, db } = await twoKnitters()
  await owner.post(`${url}/luk`)
  await settle()
  expect((await outbox()).map(({ recipient, subject }) => [recipient, subject])).toEqual([
    [ib.email, 'Strikkelauget Masken is closed'],
  ])
  expect((await owner.post(`${url}/ret`, { name: 'Nyt', areaId: 'ry', summary: 'x' })).status).toBe(
    409,
  )
  expect((await host.post(`${url}/luk-op`)).status).toBe(404)
  expect((await owner.post(`${url}/luk-op`)).status).toBe(303)
  expect((await visit(url)).status).toBe(200)
  expect((await owner.post(`${url}/luk-op`)).status).toBe(409)

  await owner.post(`${url}/luk`)
  const other = await given.association()
  expect((await owner.post(`${url}/luk-op`)).status).toBe(409)
  await db.deleteFrom('association').where('id', '=', other.id).execute()
  time.at = time.at.add({ hours: 24 * 30 + 1 })
  const later = { expires_at: time.at.add({ hours: 1 }) }
  await db.updateTable('session').set(later).execute()
  expect((await owner.post(`${url}/luk-op`)).status).toBe(409)
})

test('thirty days after it closed nobody is known to have been in it', async () => {
  const { url, owner, db, deps, time } = await twoKnitters()
  await owner.post(`${url}/luk`)
  const people = () => db.selectFrom('association_member').select('role').execute()
  await eraseOld(deps)
  expect(await people()).toHaveLength(2)
  time.at = time.at.add({ hours: 24 * 31 })
  await eraseOld(deps)
  expect(await people()).toEqual([])
})

test('only oneself says that one meets newcomers, and takes it back', async () => {
  const { url, host, visit, time } = await twoKnitters()
  const words = 'Jeg står ved døren.'
  await host.post(`${url}/folk/dig`, { meets: 'ja', words })
  expect((await visit(url)).text).toContain(words)
  await host.post(`${url}/folk/dig`, { words })
  time.at = time.at.add({ minutes: 1 })
  const page = (await visit(url)).text
  expect(page).not.toContain(words)
  expect(page).not.toContain('De tager imod dig')
})
