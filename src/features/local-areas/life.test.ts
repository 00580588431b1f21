import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

type World = Awaited<ReturnType<typeof world>>

const meeting = { title: 'Hvad savner vi?', interests: ['ord.omraademoede'] }
const inWeeks = (weeks: number) => ({
  series: {
    start: Temporal.PlainDateTime.from('2026-11-24T19:00').add({ weeks }),
    minutes: 120,
    rrule: null,
    extra: [],
    except: [],
  },
})

async function nextMeeting({ visit }: Pick<World, 'visit'>) {
  const { document } = await visit('/omraader/ry')
  return document.querySelector('[aria-labelledby=moede]')?.textContent ?? null
}

async function council(w: World) {
  const association = await w.given.association({ name: 'Lokalrådet i Ry' })
  await w.db
    .updateTable('association')
    .set({ kind: 'council' })
    .where('id', '=', association.id)
    .execute()
  return association.id
}

test('the next area meeting stands on the page however far away it is, and who invites', async () => {
  const w = await world()
  const associationId = await council(w)
  const said = { ...meeting, associationId, hostKind: 'association' as const }
  await w.given.invitation({ ...said, title: 'Den anden gang', ...inWeeks(9) })
  await w.given.invitation({ ...said, ...inWeeks(5) })
  expect(await nextMeeting(w)).toMatch(
    /Hvad savner vi\?.*29\. december kl\. 19\.00.*Lokalrådet i Ry/,
  )
  expect(w.statements().length).toBeLessThanOrEqual(3)
})

test('a meeting in another area, one that waits for a yes, and one of a neighbour’s are not it', async () => {
  const w = await world()
  await w.given.area({ id: 'galten', name: 'Galten', latitude: 56.159, longitude: 9.9169 })
  await w.given.invitation({ ...meeting, hostKind: 'municipality', areaId: 'galten' })
  await w.given.invitation({ ...meeting, hostKind: 'municipality', inReview: true })
  await w.given.invitation({ ...meeting, hostKind: 'citizen' })
  expect(await nextMeeting(w)).toBeNull()
})

test('a meeting that is called off gives way to the next one', async () => {
  const w = await world()
  const { id, hostId } = await w.given.invitation({ ...meeting, hostKind: 'council' })
  await w.given.invitation({ ...meeting, title: 'Næste gang', hostKind: 'council', ...inWeeks(4) })
  expect(await nextMeeting(w)).toContain('Hvad savner vi?')
  await (await w.as(hostId)).post(`/invitationer/${id}/aflys`)
  expect(await nextMeeting(w)).toContain('Næste gang')
})

test('what the municipality offers is told to those it is for, and the rest by name', async () => {
  const { given, db, visit, statements, time } = await world()
  await given.area()
  await given.area({ id: 'galten', name: 'Galten', latitude: 56.159, longitude: 9.9169 })
  const house = { id: 'huset', area_id: 'ry', name: 'Huset', summary: 'Et hus', traits: [] }
  await db.insertInto('meeting_place').values(house).execute()
  const offer = (name: string, at: { area_id?: string; place_id?: string } = {}) => ({
    ...{ id: name, name, summary: `${name} her`, open_to: '', how_to_get: '', legal_basis: '' },
    ...{ contact_role: '', contact_phone: '', area_id: null, place_id: null, changed_at: time.at },
    ...at,
  })
  await db
    .insertInto('offer')
    .values([
      offer('rådgivning', { area_id: 'ry' }),
      offer('hjælp', { place_id: 'huset' }),
      offer('for alle'),
      offer('langt væk', { area_id: 'galten' }),
    ])
    .execute()
  const { text } = await visit('/omraader/ry')
  expect(statements().length).toBeLessThanOrEqual(3)
  for (const words of ['rådgivning her', 'hjælp her', 'for alle']) expect(text).toContain(words)
  for (const not of ['for alle her', 'langt væk']) expect(text).not.toContain(not)
})

test('the newest wishes of the area stand there without a name, and the way to all of them', async () => {
  const { given, db, visit, time } = await world()
  await given.area()
  await given.area({ id: 'galten', name: 'Galten', latitude: 56.159, longitude: 9.9169 })
  const wish = (
    words: string,
    daysAgo: number,
    about: { status?: 'in-review'; area_id?: string } = {},
  ) => ({
    ...{ id: words, words, area_id: 'ry', age_from: null, age_to: null, status: 'shown' as const },
    ...{
      reason: '',
      decided_by: null,
      decided_at: null,
      told_status: null,
      created_at: time.at.subtract({ hours: 24 * daysAgo }),
      ...about,
    },
  })
  await db
    .insertInto('wish')
    .values([
      wish('at synge', 4),
      wish('at bage', 3),
      wish('at fiske', 2),
      wish('at danse', 1),
      wish('i Galten', 0, { area_id: 'galten' }),
      wish('ikke set', 0, { status: 'in-review' }),
    ])
    .execute()
  const { text, document } = await visit('/omraader/ry')
  for (const words of ['at danse', 'at fiske', 'at bage']) expect(text).toContain(words)
  for (const not of ['at synge', 'i Galten', 'ikke set']) expect(text).not.toContain(not)
  const all = document.querySelector('a[href="/oensker?sted=ry"]')
  expect(all?.textContent).toContain('Se alle 4 ønsker i Ry')
  expect(document.querySelector('a[href="/oensker/nyt"]')).not.toBeNull()
})
