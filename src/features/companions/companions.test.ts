import { expect, test } from 'vitest'
import { lettersTo } from '#test/support/waiting.ts'
import { world } from '#test/world.ts'
import { companion, coordinator, goTogether, offered, subjects } from './test-companions.ts'

const courses = [
  'de-foerste-ti-minutter',
  'naar-en-er-stille',
  'naar-en-bliver-vaek',
  'pas-paa-jer-selv',
]

test('somebody goes from wanting to help to being a companion, step by step', async () => {
  const w = await world()
  await w.given.area()
  const nadia = await w.given.person({ name: 'Nadia' })
  const own = await w.as(nadia.id)
  expect((await own.get('/foelges/mig')).headers.get('location')).toBe('/foelges')
  await own.visit('/foelges/tilbyd')
  expect(w.statements()).toHaveLength(3)
  await own.post('/foelges/tilbyd', offered)
  const rikke = await coordinator(w)
  const page = `/foelges/tavle/frivillig/${nadia.id}`
  expect((await rikke.visit('/foelges/tavle')).text).toContain('Nadia')
  await rikke.post(page, { move: 'talk' })
  expect((await rikke.post(page, { move: 'certificate', seen: '2027-01-01' })).status).toBe(422)
  expect((await rikke.post(page, { move: 'start' })).status).toBe(409)
  await rikke.post(page, { move: 'certificate', seen: '2026-11-20' })
  for (const course of courses) {
    expect((await own.visit(`/foelges/kursus/${course}`)).text).toContain('Jeg har læst det')
    await own.post(`/foelges/kursus/${course}/laest`)
  }
  expect((await own.visit('/foelges/mig')).text).toContain('Jeg lover at holde tæt')
  await own.post('/foelges/mig/pledge')
  await rikke.post(page, { move: 'start' })
  expect((await own.visit('/foelges/mig')).text).toContain('Du er følgeven.')
  const shown = await rikke.visit(page)
  expect(shown.text).toContain('Fredag 20. november')
  expect(shown.text).toContain('4 af 4 læst')
  await own.post('/foelges/mig/pause')
  await own.post('/foelges/mig/resume')
  await own.post('/foelges/mig/stop')
  expect((await own.visit('/foelges/mig')).text).toContain('Tak for det, du gjorde.')
  await own.post('/foelges/tilbyd', offered)
  expect((await own.visit('/foelges/mig')).text).toContain('En koordinator ringer')
})

test('courses read before the certificate was seen count when it is', async () => {
  const w = await world()
  const nadia = await companion(w, { state: 'talk' })
  const own = await w.as(nadia.id)
  for (const course of courses) await own.post(`/foelges/kursus/${course}/laest`)
  const rikke = await coordinator(w)
  await rikke.post(`/foelges/tavle/frivillig/${nadia.id}`, {
    ...{ move: 'certificate', seen: '2026-11-20' },
  })
  expect((await own.visit('/foelges/mig')).text).toContain('Jeg lover at holde tæt')
})

test('whoever is too young is told so, and no age is kept of anybody', async () => {
  const w = await world()
  await w.given.area()
  const { id } = await w.given.person({ name: 'Noah' })
  const own = await w.as(id)
  const young = await own.post('/foelges/tilbyd', { ...offered, age: 'younger' })
  expect(young.status).toBe(422)
  const html = await young.text()
  expect(html).toContain('Du skal være fyldt 16')
  expect(html).toMatch(/value="ry" checked/)
  await own.post('/foelges/tilbyd', { ...offered, age: 'not-of-age' })
  const [row] = await w.db.selectFrom('companion').select('young_until').execute()
  expect(row?.young_until?.toString()).toBe('2028-11-22')
})

test('a form that says nothing says what is missing', async () => {
  const w = await world()
  await w.given.area()
  const own = await w.as((await w.given.person()).id)
  const answer = await own.post('/foelges/tilbyd', { interests: 'natur' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  for (const words of ['Vælg mindst et sted.', 'Vælg mindst et tidspunkt.', 'Vælg, hvor mange.'])
    expect(html).toContain(words)
})

test('a companion who is worried has one button, and a coordinator hears of it', async () => {
  const w = await world()
  const nadia = await companion(w)
  const rikke = await coordinator(w)
  const own = await w.as(nadia.id)
  await own.post('/foelges/bekymret')
  await own.post('/foelges/bekymret')
  await w.settle()
  const letters = await lettersTo(w, rikke.email)
  expect(letters.map(({ subject }) => subject)).toEqual(['En følgeven vil gerne tale med dig'])
  expect(letters[0]?.body).not.toContain('Nadia')
  expect((await own.visit('/foelges/mig')).text).toContain(
    'Koordinatoren ved, at du vil ringes op.',
  )
  expect((await rikke.visit('/foelges/tavle')).text).toContain('Jeg har talt med Nadia')
  await rikke.post(`/foelges/tavle/frivillig/${nadia.id}/ringet`)
  expect((await rikke.visit('/foelges/tavle')).text).not.toContain('Jeg har talt med Nadia')
})

test('the board is for coordinators, and whoever is read about can see it', async () => {
  const w = await world()
  const { nadia, rikke, inger } = await goTogether(w)
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  for (const client of [await w.as(jens.id), await w.as(nadia.id)]) {
    expect((await client.get('/foelges/tavle')).status).toBe(404)
    expect((await client.get(`/foelges/tavle/${inger.asking}`)).status).toBe(404)
    expect((await client.get(`/foelges/tavle/frivillig/${nadia.id}`)).status).toBe(404)
  }
  await rikke.visit(`/foelges/tavle/frivillig/${nadia.id}`)
  const read = await w.db.selectFrom('reading').select(['kind', 'person_id']).execute()
  expect(read).toContainEqual({ kind: 'companions', person_id: nadia.id })
})

test('two who go together for longer are talked with after six weeks', async () => {
  const w = await world()
  const { match, rikke } = await goTogether(w)
  await w.db.updateTable('companion_match').set({ times: 12 }).execute()
  await w.db
    .updateTable('invitation')
    .set({ over_at: w.time.at.add({ hours: 9999 }) })
    .execute()
  await w.db
    .updateTable('session')
    .set({ expires_at: w.time.at.add({ hours: 9999 }) })
    .execute()
  await w.db
    .updateTable('service_session')
    .set({ ends_at: w.time.at.add({ hours: 9999 }) })
    .execute()
  w.time.at = w.time.at.add({ hours: 24 * 43 })
  expect((await rikke.visit('/foelges/tavle')).text).toContain('De har fulgtes i seks uger.')
  await rikke.post(`/foelges/tavle/tur/${match}/talt`)
  expect((await rikke.visit('/foelges/tavle')).text).not.toContain('i seks uger')
})

test('a companion who erases themself leaves nobody waiting in vain', async () => {
  const w = await world()
  const { own, nadia } = await goTogether(w)
  await own.post('/mine-data/slet')
  await w.settle()
  expect(await subjects(w, 'inger@example.org')).toContain('Vi finder en anden, du kan følges med')
  const left = await w.db.selectFrom('companion_match').selectAll().execute()
  expect(left).toEqual([])
  expect((await w.outbox()).filter(({ body }) => body.includes(nadia.name))).toEqual([])
})

test('a guest who is forgotten is told of to the companion, without a name', async () => {
  const w = await world()
  const { inger, nadia } = await goTogether(w)
  const token = inger.place.split('/').at(-1)
  await w.post(`/mine-data/plads/${token}/slet`)
  await w.settle()
  const letters = await lettersTo(w, nadia.email)
  expect(letters.at(-1)?.subject).toBe('Du skal ikke følges med nogen til Kaffe og kortspil')
  expect(letters.filter(({ body }) => body.includes('Inger'))).toEqual([])
  expect((await w.get(inger.page)).status).toBe(200)
})
