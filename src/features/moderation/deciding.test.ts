import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { page } from '#test/world.ts'
import { decideRefusal } from './deciding.ts'
import { left, linkTo, removed, reported, said, told } from './test-moderation.ts'

test('what is removed is seen by nobody, and both are told why when it stands', async () => {
  const w = await reported()
  const seen = await w.yusuf.visit(w.caseAt)
  expect(seen.text).toContain(said.words)
  expect(seen.text).toContain('ring 112')
  expect((await w.yusuf.post(w.caseAt, removed)).status).toBe(303)
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(404)
  expect(await w.outbox()).toHaveLength(1)
  await told(w)
  const letter = (await w.outbox()).find(({ recipient }) => recipient === w.karen.email)
  for (const words of [
    'Det er fjernet. Det kommer ikke tilbage af sig selv.',
    removed.facts,
    'Regel 2: Skriv venligt.',
    'Et menneske har set på det. Ingen maskine var med.',
    'klage gratis til lørdag 22. maj 2027',
  ])
    expect(letter?.body).toContain(words)
  expect(letter?.body).not.toContain('Bodil')
  const statement = await w.visit(await linkTo(w, w.karen.email, '/afgjort/'))
  expect(statement.text).toContain(removed.facts)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect((await w.visit(w.follow)).text).toContain('Det er fjernet.')
  expect(await linkTo(w, said.email, '/meldt/')).toBe(w.follow)
})

test('a decision is undone within ten minutes: it stands again, waits again, and nobody is told', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, removed)
  const { document } = await w.yusuf.visit(w.caseAt)
  const undo = document.querySelector('form[action^="/meldinger/fortryd/"]')
  const action = undo?.getAttribute('action') ?? ''
  expect((await w.yusuf.post(action)).status).toBe(303)
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(200)
  expect((await w.yusuf.visit('/gennemsyn')).text).toContain('Meldt: Kaffe og bank')
  await told(w)
  expect(await w.outbox()).toHaveLength(1)
  expect((await w.yusuf.post(action)).status).toBe(409)
  expect(await w.db.selectFrom('content_decision').select('id').execute()).toHaveLength(1)
})

test('it is too late to undo when it has been told', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, removed)
  const { id } = await w.db.selectFrom('content_decision').select('id').executeTakeFirstOrThrow()
  await told(w)
  const late = await page(w.yusuf.post(`/meldinger/fortryd/${id}`))
  expect(late.text).toContain('Det kan ikke fortrydes mere')
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(404)
})

test('what is hidden comes to the platform hosts again when it is changed', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, { ...removed, measure: 'hidden' })
  const karen = await w.as(w.karen.id)
  expect((await karen.visit('/mit')).text).toContain('Skal rettes')
  const edit = (await karen.get(`/invitationer/${w.id}/ret`)).headers.get('location') ?? ''
  await karen.post(edit, { consent: 'ja', go: 'post', decorative: 'ja' })
  expect((await w.yusuf.visit('/gennemsyn')).text).toContain('Kaffe og bank')
})

test('what is left standing is told to the one who reported it alone', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, left)
  await told(w)
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(200)
  expect((await w.outbox()).map(({ recipient }) => recipient)).toEqual([said.email, said.email])
})

test.each([
  [{ measure: '' }, 'Vælg et svar.'],
  [{ ground: '' }, 'Vælg den regel, det er imod.'],
  [{ ground: 'law' }, 'Skriv, hvilken lov det er.'],
  [{ facts: ' ' }, 'Skriv, hvad du har set, og hvorfor du svarer sådan.'],
])('%o is not decided, and what was written stays', async (wrong, sentence) => {
  const w = await reported()
  const back = await page(w.yusuf.post(w.caseAt, { ...removed, ...wrong }))
  expect(back.status).toBe(422)
  expect(back.text).toContain(sentence)
  expect(await w.db.selectFrom('content_decision').select('id').execute()).toEqual([])
})

test('others find no case, and the second of two employees is told that it is done', async () => {
  const w = await reported()
  const karen = await w.as(w.karen.id)
  expect((await karen.get(w.caseAt)).status).toBe(404)
  expect((await karen.post(w.caseAt, removed)).status).toBe(404)
  await w.yusuf.post(w.caseAt, left)
  expect((await page(w.mona.post(w.caseAt, removed))).text).toContain('En anden nåede at svare')
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(200)
})

test('of two who decide in the same moment, one does', async () => {
  const w = await reported()
  const answers = await Promise.all([w.yusuf, w.mona].map((one) => one.post(w.caseAt, removed)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(await w.db.selectFrom('content_decision').select('id').execute()).toHaveLength(1)
})

test('a decision needs somebody who waits, and fits the thing; a pause needs a warning', () => {
  const about = { allowed: ['left', 'paused'] as const, waits: true, warned: true }
  expect(decideRefusal({ ...about, measure: 'left' })).toBeNull()
  expect(decideRefusal({ ...about, measure: 'paused' })).toBeNull()
  expect(decideRefusal({ ...about, measure: 'hidden' })).toBe('measure-other')
  expect(decideRefusal({ ...about, measure: 'left', waits: false })).toBe('notice-decided')
  expect(decideRefusal({ ...about, measure: 'paused', warned: false })).toBe('not-warned')
})

test('who had said yes is told that it is taken off, when it stands', async () => {
  const w = await reported()
  await joinWithCode(w, w.id, { contact: 'inger@example.org', firstName: 'Inger' })
  await w.settle()
  const before = (await w.outbox()).length
  await w.yusuf.post(w.caseAt, removed)
  await told(w)
  const letters = (await w.outbox()).slice(before)
  const letter = letters.find(({ recipient }) => recipient === 'inger@example.org')
  expect(letter?.subject).toBe('”Kaffe og bank” er taget af')
  expect(letter?.body).not.toContain(removed.facts)
})
