import { expect, test } from 'vitest'
import { calendar } from '#platform/ics/sample-calendar.ts'
import { world } from '#test/world.ts'
import { bring, event, knitters, upload, welcomeTyped } from './test-calendar.ts'
import { broughtUrl, calendarsUrl, previewUrl, turnDownUrl, welcomeUrl } from './urls.ts'

test('an association sees what is in its file before anything happens', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const weekly = event('2', 3, 'Strik', 'RRULE:FREQ=WEEKLY;COUNT=3', 'LOCATION:Skolen i Ry')
  const id = await bring(birthe, association.id, event('1', 1, 'Julehygge'), weekly, [
    'UID:3',
    'SUMMARY:Uden tid',
  ])

  const { text } = await birthe.visit(previewUrl(id))
  expect(at.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('2 nye')
  expect(text).toContain('Tirsdag 1. december kl. 19.00 til 21.00')
  expect(text).toContain('Hver torsdag kl. 19.00 til 21.00. Første gang torsdag 3. december')
  expect(text).toContain('Skolen i Ry')
  expect(text).toContain('Linje 17: Der står ikke, hvornår den begynder.')
  expect(await at.db.selectFrom('calendar_entry').selectAll().execute()).toEqual([])
})

test('the welcome is asked for once, and then everything is ready to be looked through', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const id = await bring(birthe, association.id, event('1', 1), event('2', 2))
  expect((await birthe.visit(welcomeUrl(id))).text).toContain('Hvem møder den, der er ny?')
  expect(at.statements().length).toBeLessThanOrEqual(3)

  const answer = await birthe.post(welcomeUrl(id), welcomeTyped)
  expect(answer.headers.get('location')).toBe(broughtUrl(id))
  const { text, document } = await birthe.visit(broughtUrl(id))
  expect(at.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('2 nye, ingen ændret, ingen væk.')
  expect(document.querySelectorAll('input[name="picked"]')).toHaveLength(2)
  expect(await at.db.selectFrom('invitation').select('id').execute()).toEqual([])
  expect((await birthe.visit(calendarsUrl)).text).toContain('2 er klar til at blive slået op')
  expect(at.statements().length).toBeLessThanOrEqual(3)
})

test('a calendar that one looks at stays while another is brought in, and gives way to a newer one of itself', async () => {
  const at = await world()
  const { birthe, association, person } = await knitters(at)
  const choir = await bring(birthe, association.id, event('kor', 1))
  const yarn = await bring(birthe, association.id, event('garn', 2))
  expect((await birthe.visit(previewUrl(choir))).status).toBe(200)
  const newer = await bring(birthe, association.id, event('kor', 3), event('kor-2', 4))
  expect((await birthe.visit(previewUrl(choir))).status).toBe(404)
  expect((await birthe.visit(previewUrl(yarn))).status).toBe(200)

  at.time.at = at.time.at.add({ hours: 25 })
  await bring(await at.as(person.id), association.id, event('dans', 5))
  const kept = (await at.db.selectFrom('calendar').select('id').execute()).map(({ id }) => id)
  expect(kept).not.toContain(yarn)
  expect(kept).not.toContain(newer)
})

test('a welcome that misses something comes back with every word', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const id = await bring(birthe, association.id, event('1', 1))
  const answer = await birthe.post(welcomeUrl(id), {
    ...welcomeTyped,
    greeter: '',
    meeting: 'Ved den <b>gule</b> dør',
    kroner: 'mange',
    area: 'findes-ikke',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Skriv fornavnet på den, der tager imod.')
  expect(page).toContain('Skriv prisen som et tal')
  expect(page).toContain('Ved den &lt;b&gt;gule&lt;/b&gt; dør')
  const elsewhere = await birthe.post(welcomeUrl(id), { ...welcomeTyped, area: 'findes-ikke' })
  expect(elsewhere.status).toBe(422)
  expect(await elsewhere.text()).toContain('Vælg en by på listen.')
})

test.each([
  ['en side', '<html>', 'Linje 1: Det er ikke en kalender.'],
  ['en halv fil', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1', 'Linje 2: Her mangler en slutning.'],
  ['en for stor fil', `BEGIN:VCALENDAR\r\n${'X:y\r\n'.repeat(1_100_000)}`, 'højst fylde 5 MB'],
])('%s changes nothing and is told of, with the line', async (_, bytes, sentence) => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const answer = await birthe.post(calendarsUrl, upload(bytes, { association: association.id }))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(sentence)
  expect(await at.db.selectFrom('calendar').select('id').execute()).toEqual([])
})

test('neither a file nor an address, or both, is asked about', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const empty = await birthe.post(calendarsUrl, { association: association.id, address: '' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Vælg en fil, eller skriv adressen')
  const wrong = await birthe.post(calendarsUrl, {
    association: association.id,
    address: 'min <kalender>',
  })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="min &lt;kalender&gt;"')
  const fields = { association: association.id, address: 'https://eksempel.dk/k.ics' }
  const both = await birthe.post(calendarsUrl, upload(calendar(event('1', 1)), fields))
  expect(await both.text()).toContain('enten en fil eller en adresse')
})

test('what is turned down is gone', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const id = await bring(birthe, association.id, event('1', 1))
  expect((await birthe.post(turnDownUrl(id))).headers.get('location')).toBe(calendarsUrl)
  expect((await birthe.visit(previewUrl(id))).status).toBe(404)
})

test('somebody without an association reads how to get that far', async () => {
  const { given, as } = await world()
  const inger = await as((await given.person({ name: 'Inger' })).id)
  expect((await inger.visit(calendarsUrl)).text).toContain('Ring til os')
})

test('another association does not see the calendar, nor bring one in for us', async () => {
  const at = await world()
  const { birthe, association } = await knitters(at)
  const id = await bring(birthe, association.id, event('1', 1))
  const stranger = await at.given.person({ name: 'Ib' })
  await at.given.association({ name: 'Roklubben', members: [stranger.id] })
  const ib = await at.as(stranger.id)
  for (const path of [previewUrl(id), welcomeUrl(id), broughtUrl(id)])
    expect((await ib.visit(path)).status).toBe(404)
  expect((await ib.post(welcomeUrl(id), welcomeTyped)).status).toBe(404)
  const theirs = upload(calendar(event('9', 9)), { association: association.id })
  expect((await ib.post(calendarsUrl, theirs)).status).toBe(404)
})
