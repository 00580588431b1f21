import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import {
  areaCalendarUrl,
  areaFeedUrl,
  calendarUrl,
  cancel,
  change,
  invitationUrl,
  listCalendarUrl,
  listFeedUrl,
  unstored,
} from '#features/invitations/index.ts'
import { readCalendar } from '#platform/ics/reading.ts'
import { occurrences } from '#platform/time/series.ts'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { NOON, world } from '#test/world.ts'

type World = Awaited<ReturnType<typeof world>>

const read = async (at: World, path: string) => {
  const answer = await at.get(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  return readCalendar(await answer.text(), { now: NOON }).entries
}
const as = (at: World, id: string, task: Parameters<typeof perform>[2]) =>
  perform(at.deps, { id, name: 'Karen', roles: [] }, task)

test('an invitation is saved to a calendar as it is', async () => {
  const at = await world()
  const { id } = await at.given.invitation({ title: 'Kaffe; kage, kort' })
  const [entry] = await read(at, calendarUrl(id))
  expect(at.statements().length).toBeLessThanOrEqual(3)
  expect(entry).toMatchObject({
    uid: `${id}@medklang`,
    title: 'Kaffe; kage, kort',
    place: expect.stringMatching(/^Medborgerhuset, indgang fra gården.*Ry$/),
    url: `${at.config.baseUrl}${invitationUrl(id)}`,
    cancelled: false,
    sequence: 0,
  })
  expect(entry?.text).toContain('Karen står ved døren')
})

test('one that is changed has a higher number, and a cancelled one says so', async () => {
  const at = await world()
  const { id, hostId } = await at.given.invitation()
  await as(at, hostId, (work) => change(work, id, { ...anInvitation(NOON), title: 'Te' }))
  expect((await read(at, calendarUrl(id)))[0]).toMatchObject({ title: 'Te', sequence: 1 })
  await as(at, hostId, (work) => cancel(work, id))
  expect((await read(at, calendarUrl(id)))[0]).toMatchObject({ cancelled: true, sequence: 2 })
  expect(await read(at, listCalendarUrl())).toEqual([])
})

test('what nobody has approved is in no file, not even for its own host', async () => {
  const at = await world()
  const { id, hostId } = await at.given.invitation({ inReview: true, title: 'Hemmelig hygge' })
  const host = await at.as(hostId)
  expect((await at.get(calendarUrl(id))).status).toBe(404)
  expect((await host.get(calendarUrl(id))).status).toBe(404)
  for (const path of [listCalendarUrl(), listFeedUrl(), areaCalendarUrl('ry'), areaFeedUrl('ry')])
    for (const client of [at, host])
      expect(await (await client.get(path)).text()).not.toContain('Hemmelig')
})

test('a search and an area give what the list gives, and what is over is not in it', async () => {
  const at = await world()
  await at.given.area({ id: 'hoerning', name: 'Hørning' })
  await at.given.invitation({ title: 'Strikkeaften' })
  await at.given.invitation({ title: 'Gåtur', areaId: 'hoerning' })
  const start = NOON.subtract({ hours: 48 })
    .toZonedDateTimeISO('Europe/Copenhagen')
    .toPlainDateTime()
  await at.given.invitation({ title: 'I forgårs', series: { ...anInvitation(NOON).series, start } })
  const titles = async (path: string) => (await read(at, path)).map(({ title }) => title).sort()
  expect(await titles(listCalendarUrl())).toEqual(['Gåtur', 'Strikkeaften'])
  expect(await titles(listCalendarUrl('q=strikke'))).toEqual(['Strikkeaften'])
  expect(at.statements().length).toBeLessThanOrEqual(3)
  expect(await titles(listCalendarUrl('sted=hoerning&omegn=nej'))).toEqual(['Gåtur'])
  expect(await titles(areaCalendarUrl('hoerning'))).toEqual(['Gåtur'])
  expect(at.statements().length).toBeLessThanOrEqual(4)
  expect((await at.get(areaCalendarUrl('atlantis'))).status).toBe(404)
  expect((await at.get(areaFeedUrl('atlantis'))).status).toBe(404)
})

test('news is valid Atom with links out, whatever somebody has written', async () => {
  const at = await world()
  const { id } = await at.given.invitation({ title: 'Te & <b>kage</b> \u0008"her"' })
  const answer = await at.get(listFeedUrl('q="><x>'))
  expect(answer.headers.get('content-type')).toBe('application/atom+xml')
  const all = await (await at.get(listFeedUrl())).text()
  expect(at.statements().length).toBeLessThanOrEqual(3)
  expect(all).toContain('<title>Te &amp; &lt;b&gt;kage&lt;/b&gt; &quot;her&quot;</title>')
  expect(all).toContain(`<id>urn:medklang:invitation:${id}</id>`)
  expect(all).toContain(`href="${at.config.baseUrl}${invitationUrl(id)}"`)
  expect(all).toContain(`<updated>${NOON}</updated>`)
  expect(all).toContain(
    `<link rel="self" type="application/atom+xml" href="${at.config.baseUrl}/invitationer/nyt.atom"/>`,
  )
  expect(await answer.text()).not.toContain('<x>')
})

test('one who asks again while nothing changed is told so, signed in or not', async () => {
  const at = await world()
  const { hostId, id } = await at.given.invitation()
  const host = await at.as(hostId)
  for (const client of [at, host])
    for (const path of [calendarUrl(id), listCalendarUrl(), listFeedUrl(), areaCalendarUrl('ry')]) {
      const known = (await client.get(path)).headers.get('etag') ?? ''
      expect(known).toMatch(/^(W\/)?"/)
      expect((await client.get(path, { 'if-none-match': known })).status).toBe(304)
      expect((await client.get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    }
  const before = (await at.get(listCalendarUrl())).headers.get('etag') ?? ''
  await at.given.invitation({ title: 'Ny', hostId })
  expect((await at.get(listCalendarUrl(), { 'if-none-match': before })).status).toBe(200)
})

test('a date that is called off stays in the calendar, as called off', async () => {
  const at = await world()
  const series = { ...anInvitation(NOON).series, rrule: 'FREQ=WEEKLY;COUNT=3' }
  const { id } = await at.given.invitation({ series })
  const second = Temporal.Instant.from('2026-11-30T13:00:00Z')
  await at.db
    .updateTable('occurrence')
    .set({ cancelled_at: NOON })
    .where('starts_at', '=', second)
    .execute()
  const file = await (await at.get(calendarUrl(id))).text()
  expect(file).toContain('RECURRENCE-ID;TZID=Europe/Copenhagen:20261130T140000')
  expect(file.match(/STATUS:CANCELLED/g)).toHaveLength(1)
})

test('dates that a change took away are no longer told of', async () => {
  const at = await world()
  const series = { ...anInvitation(NOON).series, rrule: 'FREQ=WEEKLY;COUNT=3' }
  const { id, hostId } = await at.given.invitation({ series })
  const later = { ...series, start: series.start.add({ days: 1 }) }
  await as(at, hostId, (work) => change(work, id, { ...anInvitation(NOON), series: later }))
  expect(await (await at.get(calendarUrl(id))).text()).not.toContain('CANCELLED')
})

test('our own file read again has the same instants over both clock changes', async () => {
  const at = await world()
  const start = Temporal.PlainDateTime.from('2026-10-01T02:30')
  const series = {
    start,
    minutes: 90,
    rrule: 'FREQ=DAILY;UNTIL=20270430T215959Z',
    extra: [],
    except: [start.add({ days: 60 })],
  }
  const { id } = await at.given.invitation({ series })
  const file = await (await at.get(calendarUrl(id))).text()
  const [entry] = readCalendar(file, { now: NOON }).entries
  const window = {
    from: NOON.subtract({ hours: 24 * 60 }),
    until: NOON.add({ hours: 24 * 200 }),
    most: 300,
  }
  const told = (one: Parameters<typeof occurrences>[0]) =>
    occurrences(one, window).map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`)
  const row = await at.db.selectFrom('invitation').select('series').executeTakeFirstOrThrow()
  expect(entry && told(entry.series)).toEqual(told(unstored(row.series)))
  // And another program's reading of the first ones after the change to winter time.
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]).getFirstSubcomponent(
      'vevent',
    ) as never,
  )
  expect(event.startDate.toString()).toBe('2026-10-01T02:30:00')
  expect(event.uid).toBe(`${id}@medklang`)
})

test.each([
  ['/', '/invitationer/nyt.atom'],
  ['/invitationer?q=kaffe&side=2', '/invitationer/nyt.atom?q=kaffe'],
])('%s leads to what can be followed', async (path, feed) => {
  const { given, visit, get } = await world()
  await given.invitation()
  const { document } = await visit(path)
  const link = document.querySelector('link[type="application/atom+xml"]')
  expect(link?.getAttribute('rel')).toBe('alternate')
  expect(link?.getAttribute('href')).toBe(feed)
  expect((await get(feed)).headers.get('content-type')).toContain('atom')
})

test('below the list one can subscribe to what one looks for', async () => {
  const { given, visit, get } = await world()
  await given.invitation()
  const { document } = await visit('/invitationer?q=kaffe')
  const links = [...document.querySelectorAll('#fundne a')].map((one) => one.getAttribute('href'))
  for (const href of ['/invitationer/kalender.ics?q=kaffe', '/invitationer/nyt.atom?q=kaffe']) {
    expect(links).toContain(href)
    expect(await (await get(href)).text()).toContain('Kaffe og kortspil')
  }
})
