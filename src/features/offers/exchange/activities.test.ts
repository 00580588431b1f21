import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { directoryJsonUrl } from '../urls.ts'
import { bringIn, chooseFile, platformHost } from './sample-bringing.ts'

type World = Awaited<ReturnType<typeof world>>
interface Service {
  id: string
  name: string
  organization: { id: string }
  schedules: { notes: string; byday?: string; opens_at: string }[]
}

async function services({ get }: Pick<World, 'get'>): Promise<Service[]> {
  const { services: all } = (await (await get(directoryJsonUrl)).json()) as { services: Service[] }
  return all
}

const json = async ({ get }: Pick<World, 'get'>) => (await get(directoryJsonUrl)).text()

const weekly = {
  start: Temporal.PlainDateTime.from('2026-11-24T14:00'),
  ...{ minutes: 120, rrule: 'FREQ=WEEKLY;BYDAY=TU', extra: [], except: [] },
}

async function knitters(w: World) {
  const { id: associationId } = await w.given.association()
  return w.given.invitation({
    ...{ associationId, hostKind: 'association', title: 'Masker og minder', series: weekly },
  })
}

test('what associations and the municipality invite to is in the directory; what one invites to alone is not', async () => {
  const w = await world()
  await knitters(w)
  await w.given.invitation({ title: 'Kommunens kaffe', hostKind: 'municipality' })
  await w.given.invitation({ title: 'Min egen kaffe' })
  await w.given.invitation({ title: 'Ikke set', hostKind: 'municipality', inReview: true })
  const all = await services(w)
  expect(all.map(({ name }) => name).sort()).toEqual(['Kommunens kaffe', 'Masker og minder'])
  expect(all.find(({ name }) => name === 'Masker og minder')?.schedules).toMatchObject([
    { byday: 'TU', opens_at: '14:00' },
  ])
  for (const personal of ['Karen', 'gult tørklæde']) expect(await json(w)).not.toContain(personal)
})

test('a date that is called off, and one that is moved, are said by the dates', async () => {
  const w = await world()
  const { id } = await knitters(w)
  const [first, second] = await w.db
    .selectFrom('occurrence')
    .selectAll()
    .where('invitation_id', '=', id)
    .orderBy('starts_at')
    .limit(2)
    .execute()
  const set = (occurrence: string, values: object) =>
    w.db.updateTable('occurrence').set(values).where('id', '=', occurrence).execute()
  await set(first?.id ?? '', { cancelled_at: w.time.at })
  const moved = Temporal.Instant.from('2026-12-02T16:00:00Z')
  await set(second?.id ?? '', { planned_at: second?.starts_at, starts_at: moved })
  const [{ schedules: [{ notes = '' } = {}] = [] } = {}] = await services(w)
  expect(notes.split('\n').slice(-2)).toEqual([
    'RDATE;TZID=Europe/Copenhagen:20261202T170000',
    'EXDATE;TZID=Europe/Copenhagen:20261124T140000,20261201T140000',
  ])
})

test('brought in at an empty place it is an invitation with its dates, and comes out again byte for byte', async () => {
  const first = await world()
  await knitters(first)
  const before = await json(first)
  const empty = await world()
  await bringIn(await platformHost(empty), before)
  expect(await json(empty)).toBe(before)
  const [{ id = '' } = {}] = await services(empty)
  const page = await empty.visit(`/invitationer/${id}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Masker og minder')
})

test('what stands here is its host’s: a file changes no invitation, and takes no hidden one’s place', async () => {
  const w = await world()
  const kim = await platformHost(w)
  const { id } = await knitters(w)
  const file = (await json(w)).replaceAll('Masker og minder', 'Noget andet')
  const at = (await chooseFile(kim, file)).headers.get('location') ?? ''
  expect((await kim.visit(at)).text).toContain('Invitationer. Nye: 0. Her i forvejen: 1.')
  await kim.post(at)
  expect((await services(w)).map(({ name }) => name)).toEqual(['Masker og minder'])

  await w.db.updateTable('invitation').set({ status: 'cancelled' }).where('id', '=', id).execute()
  const answer = await chooseFile(kim, file)
  expect([answer.status, await answer.text()]).toEqual([
    422,
    expect.stringContaining('men ikke i vejviseren'),
  ])
})

test('dates that cannot be read, and an association nobody knows, are told by row and column', async () => {
  const w = await world()
  const kim = await platformHost(w)
  await knitters(w)
  const document = JSON.parse(await json(w))
  document.services[0].schedules[0].notes = 'hver tirsdag'
  document.services[0].organization = { id: 'ukendt', name: 'Ukendt' }
  document.services[0].attributes = document.services[0].attributes.slice(0, 2)
  const answer = await chooseFile(kim, JSON.stringify(document))
  const told = (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(answer.status).toBe(422)
  expect(told).toMatch(/schedules 1 .*notes/)
  expect(told).toContain('Begynd med DTSTART')
})
