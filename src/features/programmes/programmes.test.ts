import { expect, test } from 'vitest'
import { cancel, change } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { world } from '#test/world.ts'
import { everyNight, makeProgrammes } from './making.ts'

type World = Awaited<ReturnType<typeof world>>

const at = (start: string) => ({
  start: Temporal.PlainDateTime.from(start),
  minutes: 60,
  rrule: null,
  extra: [],
  except: [],
})

/** Monday in Ry there is coffee; on Wednesday a full walk; next Friday a choir. */
async function ry() {
  const w = await world()
  const { id, hostId } = await w.given.invitation()
  await w.given.invitation({
    title: 'Tur om søen',
    series: at('2026-11-25T10:00'),
    places: 4,
    usually: 4,
  })
  await w.given.invitation({ title: 'Kor', series: at('2026-12-04T19:00') })
  const { id: staff } = await w.given.person({ name: 'Kim', roles: ['platform-host'] })
  return { ...w, id, hostId, staff: await w.as(staff) }
}

/** Which editions of a town are made. */
async function made({ db }: World, area = 'ry') {
  const rows = db.selectFrom('programme').select('edition').where('area_id', '=', area)
  return (await rows.orderBy('edition').execute()).map(({ edition }) => edition)
}

async function pdf(w: Pick<World, 'get'>, path: string) {
  const answer = await w.get(path)
  expect(answer.headers.get('content-type'), path).toBe('application/pdf')
  return Buffer.from(await answer.arrayBuffer()).toString('latin1')
}

test('the week of a town can be read and printed, day by day, also before it is made', async () => {
  const w = await ry()
  const { text, document } = await w.visit('/program/ry')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Det sker i Ry')
  expect([...document.querySelectorAll('main h2')].map((one) => one.textContent)).toEqual([
    'Mandag 23. november',
    'Onsdag 25. november',
  ])
  expect(text).toContain('Her er fuldt lige nu')
  expect(text).not.toContain('Kor')
  expect(document.querySelector('svg.qr')?.getAttribute('aria-label')).toContain('/program/ry')
  expect(await pdf(w, '/program/ry/a3.pdf')).toContain('%PDF-1.7')
  expect((await w.get('/program/nowhere')).status).toBe(404)
})

test('the short one has only what has an open chair, in few words', async () => {
  const w = await ry()
  const { text } = await w.visit('/program/ry/let')
  expect(text).toContain('Kaffe og kortspil')
  expect(text).toContain('Gratis')
  expect(text).not.toContain('Tur om søen')
})

test('an advert tells of the week after its deadline, within the words the newspaper prints', async () => {
  const w = await ry()
  w.time.at = Temporal.Instant.from('2026-11-26T10:00:00Z')
  const full = await w.visit('/program/ry/annonce')
  expect(full.text).toContain('Fra torsdag 3. december til onsdag 9. december')
  expect(full.text).toContain('Kor')
  const set = { name: 'advertWords', value: JSON.stringify(40), changed_at: w.time.at }
  await w.db
    .insertInto('municipal_setting')
    .values({ ...set, changed_by: null })
    .execute()
  const few = {
    title: 'Et meget langt navn på noget, der sker om aftenen i Ry hos os alle sammen her',
  }
  await w.given.invitation({ ...few, series: at('2026-12-05T19:00') })
  const short = await w.visit('/program/ry/annonce')
  expect(short.text).not.toContain('meget langt navn')
})

test('on Thursday all four of every town are made once, and stay as they are when they were made', async () => {
  const w = await ry()
  await makeProgrammes(w.deps)
  expect(await made(w)).toEqual(['a3', 'a4', 'annonce', 'let'])
  const before = await w.visit('/program/ry')
  expect(w.statements().length).toBeLessThanOrEqual(3)
  await w.given.invitation({ title: 'Kommet til siden' })
  expect((await w.visit('/program/ry')).text).toBe(before.text)
  await makeProgrammes(w.deps)
  expect((await w.visit('/program/ry')).text).not.toContain('Kommet til siden')
  w.time.at = Temporal.Instant.from('2026-11-25T23:30:00Z')
  await everyNight(w.deps)
  expect(await made(w)).toEqual([])
  await w.settle()
  expect(await made(w)).toHaveLength(4)
  expect((await w.visit('/program/ry')).text).toContain('Fra torsdag 26. november')
  expect(await pdf(w, '/program/ry/a4.pdf')).toMatch(/\/Lang \(da/)
})

test('what is called off or changed is on no paper from that moment, and the rest stays', async () => {
  const w = await ry()
  await w.given.area({ id: 'galten', name: 'Galten' })
  await makeProgrammes(w.deps)
  const host = { id: w.hostId, name: 'Karen', roles: [] }
  const input = anInvitation(w.time.at)
  await perform(w.deps, host, (work) => change(work, w.id, { ...input, title: 'Te og kortspil' }))
  expect(await made(w)).toEqual(['annonce'])
  expect(await made(w, 'galten')).toHaveLength(4)
  expect((await w.visit('/program/ry')).text).toContain('Te og kortspil')
  await makeProgrammes(w.deps)
  await perform(w.deps, host, (work) => cancel(work, w.id))
  expect((await w.visit('/program/ry')).text).not.toContain('Te og kortspil')
})

test('an employee has all of them made anew, and a citizen does not', async () => {
  const w = await ry()
  await makeProgrammes(w.deps)
  await w.given.invitation({ title: 'Kommet til siden' })
  const page = await w.staff.visit('/program')
  expect(w.statements().length).toBeLessThanOrEqual(4)
  expect(page.text).toContain('Annoncen skal være hos avisen tirsdag 24. november')
  const answer = await w.staff.post('/program/ny')
  expect((await w.staff.visit(answer.headers.get('location') ?? '')).text).toContain(
    'Vi laver dem nu',
  )
  await w.settle()
  expect((await w.visit('/program/ry')).text).toContain('Kommet til siden')
  expect((await (await w.as(w.hostId)).get('/program')).status).toBe(404)
})
