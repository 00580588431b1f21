import { expect, test } from 'vitest'
import { cancelling, changeDates, moving } from '#features/invitations/index.ts'
import { instantOf } from '#platform/time/zone.ts'
import { perform } from '#platform/work.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { addressOn, eventsAt, guest } from './test-calendar.ts'

test('what one has joined is there: title, time, place and a first name, and no more', async () => {
  const w = await guest()
  const address = await w.make()
  const [first, second] = await eventsAt(w, address)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(first).toMatchObject({
    uid: `${w.ids[0]}@medklang`,
    start: '2026-11-26T14:30:00',
    title: 'Strik på biblioteket',
    text: 'Karen møder dig.',
    place: 'Medborgerhuset, indgang fra gården, Ry',
    status: 'CONFIRMED',
  })
  expect(second?.start).toBe('2026-12-03T14:30:00')
  expect(first?.names.toSorted()).toEqual(
    ['description', 'dtend', 'dtstamp', 'dtstart', 'last-modified', 'location', 'sequence']
      .concat(['status', 'summary', 'uid'])
      .toSorted(),
  )
  expect(await (await w.get(address)).text()).not.toMatch(/Inger|example\.org/)
})

test('a date that is moved moves, one that is called off is cancelled, and both stay the same event', async () => {
  const w = await guest()
  const address = await w.make()
  const [first, second, third] = await eventsAt(w, address)
  const host = { id: w.hostId, name: 'Karen', roles: [] }
  const friday = instantOf(Temporal.PlainDateTime.from('2026-11-27T10:30'))
  const edits = [
    moving(w.ids[0] ?? '', { startsAt: friday, minutes: 60, place: 'Caféen' }),
    cancelling(w.ids[1] ?? ''),
  ]
  for (const edit of edits)
    expect(await perform(w.deps, host, (work) => changeDates(work, w.id, edit))).toBeNull()
  const after = await eventsAt(w, address)
  const now = (uid: string | undefined) => after.find((one) => one.uid === uid)
  expect(now(first?.uid)).toMatchObject({ start: '2026-11-27T10:30:00', place: 'Caféen' })
  expect(now(second?.uid)).toMatchObject({ start: second?.start, status: 'CANCELLED' })
  expect(now(third?.uid)).toEqual(third)
  expect(new Set(after.map(({ uid }) => uid)).size).toBe(after.length)
})

test('an invitation that is called off is cancelled as a whole', async () => {
  const w = await guest()
  const address = await w.make()
  await w.host.post(`/invitationer/${w.id}/aflys`)
  const all = await eventsAt(w, address)
  expect(all.length).toBeGreaterThan(0)
  expect(all.every(({ status }) => status === 'CANCELLED')).toBe(true)
})

test('one who comes once has that date only; one who waits or only asks has none', async () => {
  const w = await guest()
  const address = await w.make()
  await w.db
    .updateTable('joining')
    .set({ occurrence_id: w.ids[2] ?? '' })
    .execute()
  expect((await eventsAt(w, address)).map(({ start }) => start)).toEqual(['2026-12-10T14:30:00'])
  await w.db.updateTable('joining').set({ way: 'waiting', coming_since: null }).execute()
  expect(await eventsAt(w, address)).toEqual([])
})

test('a new address kills the old one at once, and stopping kills them all', async () => {
  const w = await guest()
  const old = await w.make()
  await eventsAt(w, old)
  const fresh = await w.make()
  expect((await w.get(old)).status).toBe(404)
  expect((await w.get(fresh)).status).toBe(200)
  await w.post(`${w.page}/stop`)
  expect((await w.get(fresh)).status).toBe(404)
  expect((await w.visit(w.page)).text).toContain('Lav min adresse')
})

test('no cache between us and the calendar program may keep it, and no search engine finds it', async () => {
  const w = await guest()
  const { headers } = await w.get(await w.make())
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('x-robots-tag')).toContain('noindex')
})

test('the database has a digest of the secret, and nowhere the secret', async () => {
  const w = await guest()
  const secret = (await w.make()).split('/').at(-1)?.replace('.ics', '') ?? ''
  const kept = await Promise.all([
    w.db.selectFrom('own_calendar').selectAll().execute(),
    w.db.selectFrom('event').selectAll().execute(),
    w.outbox(),
  ])
  expect(JSON.stringify(kept)).not.toContain(secret)
})

test('somebody with an account has what they joined signed in, and with their own address', async () => {
  const w = await guest()
  const { id: other } = await w.given.invitation({ title: 'Kaffe' })
  const inger = await w.given.person({ name: 'Inger' })
  await joinWithCode(w, other, { contact: inger.email })
  await w.db
    .updateTable('joining')
    .set({ person_id: inger.id })
    .where('invitation_id', '=', w.id)
    .execute()
  const signedIn = await w.as(inger.id)
  const address = await addressOn(await signedIn.post('/mit/kalender'))
  const titles = (await eventsAt(w, address)).map(({ title }) => title)
  expect(new Set(titles)).toEqual(new Set(['Kaffe', 'Strik på biblioteket']))
  await signedIn.post('/mit/kalender/stop')
  expect((await w.get(address)).status).toBe(404)
})
