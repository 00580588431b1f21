import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { page, world } from '#test/world.ts'

const question = 'Er der trin? <b>Jeg</b> har rollator'

async function asked() {
  const here = await world()
  const { id, hostId } = await here.given.invitation()
  const { place } = await joinWithCode(here, id, { way: 'asking', question })
  await here.settle()
  const joining = await here.db.selectFrom('joining').select('id').executeTakeFirstOrThrow()
  const host = await here.as(hostId)
  return { here, id, hostId, host, place, answerPath: `/invitationer/${id}/svar/${joining.id}` }
}

test('the host answers a question through the platform, and neither sees an address', async () => {
  const { here, id, hostId, host, place, answerPath } = await asked()
  const letters = await here.outbox()
  const toHost = letters.find(({ recipient }) => recipient.startsWith(hostId))
  expect(toHost?.body).toContain(question)
  const page = await host.visit(`/invitationer/${id}/vaert`)
  expect(here.statements().length).toBeLessThanOrEqual(3)
  expect(page.text).toContain(question)
  expect(page.text + toHost?.body).not.toContain('inger@example.org')

  await host.post(answerPath, { answer: 'Der er en rampe.' })
  const toInger = (await here.outbox()).find(({ body }) => body.includes('Der er en rampe.'))
  expect(toInger?.recipient).toBe('inger@example.org')
  expect(toInger?.body).not.toContain(hostId)
  expect((await here.visit(place)).text).toContain('Der er en rampe.')
  expect((await host.post(answerPath, { answer: 'Igen' })).status).toBe(409)
})

test('an empty answer comes back with what to write', async () => {
  const { host, answerPath } = await asked()
  const back = await page(host.post(answerPath, { answer: ' ' }))
  expect(back.status).toBe(422)
  expect(back.text).toContain('Skriv et svar.')
})

test('a page that is not yours is not there', async () => {
  const { here, id, answerPath } = await asked()
  const ib = await here.as((await here.given.person({ name: 'Ib' })).id)
  expect((await ib.get(`/invitationer/${id}/vaert`)).status).toBe(404)
  expect((await ib.post(answerPath, { answer: 'Hej' })).status).toBe(404)
  expect((await here.get(`/invitationer/${id}/vaert`)).status).toBe(303)
})

test('everybody in the association is told, each in a letter of their own, in their language', async () => {
  const here = await world()
  await here.given.area()
  await here.db
    .insertInto('association')
    .values({
      id: 'masken',
      name: 'Masken',
      kind: 'group',
      area_id: 'ry',
      summary: '',
      interests: [],
      created_at: here.time.at,
    })
    .execute()
  const host = await here.given.person({ name: 'Karen' })
  const other = await here.given.person({ name: 'Joe' })
  await here.db.updateTable('person').set({ language: 'en' }).where('id', '=', other.id).execute()
  for (const { id } of [host, other])
    await here.db
      .insertInto('association_member')
      .values({ association_id: 'masken', person_id: id, since: here.time.at, role: 'owner' })
      .execute()
  const { id } = await here.given.invitation({ hostId: host.id, associationId: 'masken' })
  await joinWithCode(here, id)
  await here.settle()
  const told = (await here.outbox()).filter(({ recipient }) => !recipient.startsWith('inger'))
  expect(told.map(({ recipient }) => recipient).sort()).toEqual([host.email, other.email].sort())
  const english = told.find(({ recipient }) => recipient === other.email)
  expect(english?.subject).toBe('Inger is coming to Kaffe og kortspil')
  expect((await (await here.as(other.id)).visit(`/invitationer/${id}/vaert`)).text).toContain(
    'Inger',
  )
})
