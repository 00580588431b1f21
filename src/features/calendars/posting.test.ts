import { expect, test } from 'vitest'
import { approve, listUrl } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { world } from '#test/world.ts'
import { brought, event } from './test-calendar.ts'
import {
  bringBackUrl,
  broughtUrl,
  endUrl,
  leaveOutUrl,
  postEntriesUrl,
  viewUrl,
  welcomeUrl,
} from './urls.ts'

type World = Awaited<ReturnType<typeof world>>
const entryIds = async ({ db }: World) =>
  (await db.selectFrom('calendar_entry').select('id').orderBy('uid').execute()).map(({ id }) => id)
const invitations = ({ db }: World) =>
  db.selectFrom('invitation').selectAll().orderBy('title').execute()

test('one draft becomes an invitation, and waits for somebody to look it through', async () => {
  const at = await world()
  const { birthe, association, id } = await brought(at, event('1', 1, 'Strik'), event('2', 2))
  const [first = ''] = await entryIds(at)
  const answer = await birthe.post(postEntriesUrl(id), { only: first })
  expect(answer.headers.get('location')).toBe(viewUrl(id, 'posted'))
  expect(await invitations(at)).toMatchObject([
    { title: 'Strik', status: 'in-review', association_id: association.id, area_id: 'ry' },
  ])
  expect((await birthe.visit(viewUrl(id, 'posted'))).text).toContain('Vi ser den igennem først')
  expect(at.statements().length).toBeLessThanOrEqual(3)
  expect((await at.visit(listUrl)).text).not.toContain('Strik')
})

test('once somebody is known, what is brought in is published at once', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1), event('2', 2), event('3', 3))
  const [first = ''] = await entryIds(at)
  await birthe.post(postEntriesUrl(id), { only: first })
  const kim = await at.given.person({ name: 'Kim', roles: ['platform-host'] })
  const actor = { id: kim.id, name: 'Kim', roles: ['platform-host'] as const }
  const [invitation] = await invitations(at)
  await perform(at.deps, actor, (work) => approve(work, invitation?.id ?? ''))

  await birthe.post(postEntriesUrl(id), { all: 'ja', shown: await entryIds(at) })
  expect((await invitations(at)).map(({ status }) => status)).toEqual(Array(3).fill('published'))
})

test('pressing twice posts once', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1))
  const [only = ''] = await entryIds(at)
  await Promise.all([
    birthe.post(postEntriesUrl(id), { only }),
    birthe.post(postEntriesUrl(id), { only }),
  ])
  expect(await invitations(at)).toHaveLength(1)
})

test('those that are ticked are put aside and taken up again', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1, 'Filt'), event('2', 2, 'Kor'))
  const [filt = ''] = await entryIds(at)
  await birthe.post(leaveOutUrl(id), { picked: [filt] })
  expect((await birthe.visit(broughtUrl(id))).text).not.toContain('Filt')
  expect((await birthe.visit(viewUrl(id, 'left-out'))).text).toContain('Filt')
  await birthe.post(bringBackUrl(id), { picked: [filt] })
  expect((await birthe.visit(broughtUrl(id))).text).toContain('Filt')
})

test('a button without a tick says what to do', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1))
  const answer = await birthe.post(postEntriesUrl(id), { shown: await entryIds(at) })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Sæt et kryds ved mindst en.')
})

test('what is over by now is not posted', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1))
  at.time.at = at.time.at.add({ hours: 24 * 30 })
  await at.db
    .updateTable('session')
    .set({ expires_at: at.time.at.add({ hours: 1 }) })
    .execute()
  await birthe.post(postEntriesUrl(id), { only: (await entryIds(at))[0] ?? '' })
  expect(await invitations(at)).toEqual([])
})

test('another association cannot post our drafts', async () => {
  const at = await world()
  const { id } = await brought(at, event('1', 1))
  const stranger = await at.given.person({ name: 'Ib' })
  const ib = await at.as(stranger.id)
  const only = (await entryIds(at))[0] ?? ''
  expect((await ib.post(postEntriesUrl(id), { only })).status).toBe(404)
  expect((await ib.post(leaveOutUrl(id), { only })).status).toBe(404)
  expect((await ib.post(endUrl(id))).status).toBe(404)
})

test('a calendar that is taken away leaves what was posted', async () => {
  const at = await world()
  const { birthe, id } = await brought(at, event('1', 1), event('2', 2))
  await birthe.post(postEntriesUrl(id), { only: (await entryIds(at))[0] ?? '' })
  await birthe.post(endUrl(id))
  expect((await birthe.visit(broughtUrl(id))).status).toBe(404)
  expect((await birthe.visit(welcomeUrl(id))).status).toBe(404)
  expect(await invitations(at)).toHaveLength(1)
})
