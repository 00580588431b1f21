import { expect, test } from 'vitest'
import { associationsOf, type MemberRole, memberRoles } from '#features/associations/index.ts'
import { world } from '#test/world.ts'

const doors: [string, string, Record<string, string>, Record<MemberRole, number>][] = [
  [
    'changes the page',
    'ret',
    { name: 'Nyt navn', areaId: 'ry', summary: 'Vi er her.' },
    only('owner'),
  ],
  ['asks somebody', 'folk/spoerg', { email: 'ny@example.org', role: 'helper' }, only('owner')],
  ['gives a role', 'folk/:other/rolle', { role: 'host' }, only('owner')],
  ['takes somebody out', 'folk/:other/farvel', {}, only('owner')],
  ['closes it', 'luk', {}, only('owner')],
  ['says that one meets newcomers', 'folk/dig', { meets: 'ja', words: '' }, all()],
  ['leaves', 'forlad', {}, all()],
]

function only(role: MemberRole) {
  return Object.fromEntries(memberRoles.map((one) => [one, one === role ? 303 : 404])) as never
}
function all() {
  return Object.fromEntries(memberRoles.map((one) => [one, 303])) as never
}

test.each(doors)('who %s', async (_, door, fields, wanted) => {
  for (const role of memberRoles) {
    const w = await world()
    const [ib, other, boss] = [
      await w.given.person(),
      await w.given.person(),
      await w.given.person(),
    ]
    const { id } = await w.given.association({ members: [ib.id], role })
    for (const [person, its] of [
      [other, 'helper'],
      [boss, 'owner'],
    ] as const)
      await w.db
        .insertInto('association_member')
        .values({ association_id: id, person_id: person.id, since: w.time.at, role: its })
        .execute()
    const path = `/foreninger/${id}/${door.replace(':other', other.id)}`
    expect((await (await w.as(ib.id)).post(path, fields)).status, role).toBe(wanted[role])
    const stranger = await w.as((await w.given.person()).id)
    expect((await stranger.post(path, fields)).status, 'a stranger').toBe(404)
  }
})

test.each([
  ['owner', 200, 303, 200],
  ['host', 200, 303, 200],
  ['helper', 404, 404, 200],
] as const)('a %s and the invitations', async (role, cancelling, editing, whoComes) => {
  const w = await world()
  const ib = await w.given.person({ name: 'Ib' })
  const { id: associationId } = await w.given.association({ members: [ib.id], role })
  const { id } = await w.given.invitation({ associationId })
  const own = await w.as(ib.id)
  expect((await own.get(`/invitationer/${id}/aflys`)).status).toBe(cancelling)
  expect((await own.get(`/invitationer/${id}/ret`)).status).toBe(editing)
  expect((await own.get(`/invitationer/${id}/vaert`)).status).toBe(whoComes)
  const posting = await associationsOf(w.db, ib.id)
  expect(posting).toHaveLength(role === 'helper' ? 0 : 1)
  const page = await own.visit(`/foreninger/${associationId}`)
  expect(page.document.querySelector(`a[href="/invitationer/${id}/vaert"]`)).not.toBe(null)
})

test('who has left sees nothing more, not even what they posted themselves', async () => {
  const w = await world()
  const [ib, boss] = [await w.given.person({ name: 'Ib' }), await w.given.person()]
  const { id: associationId } = await w.given.association({ members: [ib.id, boss.id] })
  const { id } = await w.given.invitation({ associationId, hostId: ib.id })
  const own = await w.as(ib.id)
  expect((await own.get(`/invitationer/${id}/vaert`)).status).toBe(200)
  expect((await own.post(`/foreninger/${associationId}/forlad`)).status).toBe(303)
  for (const door of ['vaert', 'ret', 'aflys'])
    expect((await own.get(`/invitationer/${id}/${door}`)).status, door).toBe(404)
  expect((await own.get(`/foreninger/${associationId}/folk`)).status).toBe(404)
  expect((await (await w.as(boss.id)).get(`/invitationer/${id}/ret`)).status).toBe(303)
})
