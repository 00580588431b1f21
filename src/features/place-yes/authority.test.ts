import { expect, test } from 'vitest'
import type { MemberRole } from '#features/associations/index.ts'
import { world } from '#test/world.ts'
import { HOUSE, millHouse } from './test-houses.ts'

async function everybody() {
  const here = await millHouse(await world())
  const { id } = await here.invite()
  const member = async (role: MemberRole) => {
    const { id: person_id } = await here.given.person({ name: 'Ib' })
    const row = { association_id: here.millers.id, person_id, since: here.time.at, role }
    await here.db.insertInto('association_member').values(row).execute()
    return here.as(person_id)
  }
  const kim = await here.given.person({ name: 'Kim', roles: ['platform-host'] })
  const people = {
    stranger: await here.as((await here.given.person({ name: 'Bo' })).id),
    poster: here.owner,
    'keeper’s helper': await member('helper'),
    'keeper’s host': await member('host'),
    'keeper’s owner': here.keeper,
    'platform host': await here.as(kim.id),
  }
  return { here, id, people }
}

type All = Awaited<ReturnType<typeof everybody>>
type Client = Pick<All['here'], 'get' | 'post'>

/** One word for each thing somebody may do: sees the question, answers, takes back, sets the rule. */
async function rights({ here, id }: All, client: Client) {
  const { db } = here
  const asked = { place_id: null, place_text: '', place_awaits: 'keeper' as const }
  const reset = async () => {
    await db.updateTable('invitation').set(asked).execute()
    await db.updateTable('place_asked').set({ answer: null }).execute()
    await db.updateTable('meeting_place').set({ asks_first: true }).execute()
  }
  await reset()
  const sees = (await (await client.get('/mit/huse')).text()).includes('vil gerne være i')
  const answers = await client.post(`/mit/huse/moellen/${id}/svar`, { answer: 'yes', reason: '' })
  await db.updateTable('invitation').set({ place_id: 'moellen', place_awaits: null }).execute()
  const back = await client.post(`/mit/huse/${id}/tilbage`, { reason: 'Nej' })
  await reset()
  const rule = await client.post('/mit/huse/moellen/regel', { rule: 'ask' })
  const decides = await client.get('/steder/huse')
  return [
    sees ? 'sees' : '-',
    answers.status === 303 && answers.headers.get('location') === '/mit/huse' ? 'answers' : '-',
    back.status === 303 && back.headers.get('location') === '/mit/huse' ? 'back' : '-',
    rule.status === 303 && rule.headers.get('location') === '/mit/huse' ? 'rule' : '-',
    decides.status === 200 ? 'decides' : '-',
  ].join(' ')
}

test('who may do what with a house, as a table', { timeout: 60_000 }, async () => {
  const all = await everybody()
  const table: string[] = []
  for (const [who, client] of Object.entries(all.people))
    table.push(`${who}: ${await rights(all, client)}`)
  expect(table).toEqual([
    'stranger: - - - - -',
    'poster: - - - - -',
    'keeper’s helper: - - - - -',
    'keeper’s host: sees answers back - -',
    'keeper’s owner: sees answers back rule -',
    'platform host: - - - - decides',
  ])
})

test('a letter answers no more when the one who has it answers for the house no more', async () => {
  const { here, id } = await everybody()
  await here.settle()
  const letter = (await here.outbox()).find(({ recipient }) => recipient === here.lars.email)
  const link = /\/mit\/huse\/brev\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
  await here.db
    .updateTable('association_member')
    .set({ role: 'helper' })
    .where('person_id', '=', here.lars.id)
    .execute()
  expect((await here.post(link, { answer: 'yes', reason: '' })).status).toBe(404)
  expect((await here.visit(`/invitationer/${id}`)).text).not.toContain(HOUSE)
})

test('nobody answers for what is called off, and nobody takes their own invitation away', async () => {
  const here = await millHouse(await world())
  const { id } = await here.invite()
  await here.owner.post(`/invitationer/${id}/aflys`)
  expect((await here.answer(id, 'yes')).status).toBe(409)
  const own = await here.invite({ associationId: here.millers.id })
  here.time.at = here.time.at.add({ minutes: 1 })
  expect((await here.visit(`/invitationer/${own.id}`)).text).toContain(HOUSE)
  const gone = await here.keeper.post(`/mit/huse/${own.id}/tilbage`, { reason: 'Nej' })
  expect(gone.status).toBe(409)
})
