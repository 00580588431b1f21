import { expect, test } from 'vitest'
import type { MemberRole } from '#features/associations/index.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { twoAssociations } from './test-cohosts.ts'

type Side = 'first' | 'other'

async function everybody() {
  const here = await twoAssociations(await world())
  const member = async (association: string, role: MemberRole) => {
    const { id } = await here.given.person({ name: 'Ib' })
    const row = { association_id: association, person_id: id, since: here.time.at, role }
    await here.db.insertInto('association_member').values(row).execute()
    return here.as(id)
  }
  const inger = await here.given.person({ name: 'Inger' })
  const signedIn = await here.as(inger.id)
  const question = { way: 'asking', question: 'Er der trin?' }
  await joinWithCode({ ...here, ...signedIn }, here.id, { ...question, contact: inger.email })
  const of = (side: Side) => here[side].id
  const people = {
    stranger: await here.as((await here.given.person({ name: 'Bo' })).id),
    'who comes': signedIn,
    'first helper': await member(of('first'), 'helper'),
    'first host': await member(of('first'), 'host'),
    'first owner': here.owner,
    'asked helper': await member(of('other'), 'helper'),
    'asked host': await member(of('other'), 'host'),
    'asked owner': here.library,
  }
  return { here, people }
}

type World = Awaited<ReturnType<typeof everybody>>
type Client = World['here']['owner']

/** One letter for each thing somebody may do: sees, changes, asks, gives guests an answer. */
async function rights({ here }: World, client: Client) {
  const { db, id, page } = here
  const opens = async (path: string) => (await client.get(path)).status === 200
  const joining = await db.selectFrom('joining').select('id').executeTakeFirstOrThrow()
  const third = await here.given.association({
    name: `Ry Kor ${Math.random()}`,
    members: [here.rikke.id],
  })
  const asks = await client.post(`${page}/sammen`, { association: third.id })
  const answers = await client.post(`${page}/svar/${joining.id}`, { answer: 'Nej' })
  await db.updateTable('joining').set({ answer: null, answered_at: null }).execute()
  await db.deleteFrom('cohost').where('association_id', '=', third.id).execute()
  const changes = (await opens(`${page}/aflys`)) && (await opens(`/invitationer/${id}/datoer`))
  return [
    (await opens(`${page}/vaert`)) ? 'sees' : '-',
    changes ? 'changes' : '-',
    asks.status === 303 && (await opens(`${page}/sammen`)) ? 'asks' : '-',
    answers.status === 303 ? 'answers' : '-',
  ].join(' ')
}

async function table(all: World) {
  const lines: string[] = []
  for (const [who, client] of Object.entries(all.people))
    lines.push(`${who}: ${await rights(all, client)}`)
  return lines
}

const always = [
  'stranger: - - - -',
  'who comes: - - - -',
  'first helper: sees - - -',
  'first host: sees changes asks answers',
  'first owner: sees changes asks answers',
]
const outside = ['asked helper: - - - -', 'asked host: - - - -', 'asked owner: - - - -']
const inside = [
  'asked helper: sees - - -',
  'asked host: sees - - answers',
  'asked owner: sees - - answers',
]

test('who may do what: before a yes, after it, and after stepping back', {
  timeout: 60_000,
}, async () => {
  const all = await everybody()
  const { here } = all
  expect(await table(all)).toEqual([...always, ...outside])
  await here.ask()
  expect(await table(all)).toEqual([...always, ...outside])
  await here.answer(true)
  expect(await table(all)).toEqual([...always, ...inside])
  await here.db
    .updateTable('association')
    .set({ status: 'archived' })
    .where('id', '=', here.other.id)
    .execute()
  expect(await table(all)).toEqual([...always, ...outside])
  await here.db
    .updateTable('association')
    .set({ status: 'listed' })
    .where('id', '=', here.other.id)
    .execute()
  await here.library.post(`/mit/sammen/${await here.cohost()}/farvel`)
  expect(await table(all)).toEqual([...always, ...outside])
})

test('only an owner or a host of the asked association answers for it, and steps back', async () => {
  const all = await everybody()
  const { here, people } = all
  await here.ask()
  const id = await here.cohost()
  const may = ['asked host', 'asked owner']
  for (const [who, client] of Object.entries(people)) {
    const { status } = await client.post(`/mit/sammen/${id}/svar`, { answer: 'yes' })
    expect([who, status]).toEqual([who, may.includes(who) ? 303 : 404])
    if (status === 303)
      await here.db.updateTable('cohost').set({ answer: null, answered_at: null }).execute()
  }
  expect((await here.post(`/mit/sammen/${id}/svar`, { answer: 'yes' })).status).toBe(401)
  expect(await here.db.selectFrom('cohost').select('answer').execute()).toEqual([{ answer: null }])
  await here.answer(true)
  for (const [who, client] of Object.entries(people).filter(([who]) => !may.includes(who)))
    expect([who, (await client.post(`/mit/sammen/${id}/farvel`)).status]).toEqual([who, 404])
  for (const [who, client] of Object.entries(people).filter(
    ([who]) => !/first (owner|host)/.test(who),
  ))
    expect([who, (await client.post(`${here.page}/sammen/${id}/tag-tilbage`)).status]).toEqual([
      who,
      404,
    ])
})
