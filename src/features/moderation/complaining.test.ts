import { expect, test } from 'vitest'
import { page } from '#test/world.ts'
import { answerRefusal } from './answering.ts'
import { complaintRefusal } from './complaining.ts'
import { left, linkTo, removed, reported, said, told } from './test-moderation.ts'

const disagrees = { words: 'Det var for sjov.' }

/** Yusuf removed Karen's invitation, she was told, and she complains. */
async function complainedOf() {
  const w = await reported()
  await w.yusuf.post(w.caseAt, removed)
  await told(w)
  const statement = await linkTo(w, w.karen.email, '/afgjort/')
  await w.post(`${statement}/klage`, disagrees)
  const { id } = await w.db.selectFrom('content_complaint').select('id').executeTakeFirstOrThrow()
  return { ...w, statement, complaintAt: `/klager/${id}` }
}

test('another employee answers a complaint; what was removed is put back, and both are told', async () => {
  const w = await complainedOf()
  expect((await w.visit(w.statement)).text).toContain('Din klage er sendt')
  expect((await w.yusuf.visit('/gennemsyn')).text).toContain('En klage')
  const own = await w.yusuf.visit(w.complaintAt)
  expect(own.text).toContain('Derfor skal en kollega se på klagen')
  expect(own.document.querySelector('select')).toBeNull()
  expect((await w.yusuf.post(w.complaintAt, left)).status).toBe(409)

  const seen = await w.mona.visit(w.complaintAt)
  expect(seen.text).toContain(disagrees.words)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  await w.mona.post(w.complaintAt, left)
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(200)
  await told(w)
  const letters = (await w.outbox()).filter(({ subject }) => subject.startsWith('Svar på en klage'))
  expect(letters.map(({ recipient }) => recipient).sort()).toEqual(
    [said.email, w.karen.email].sort(),
  )
  const statement = await w.visit(w.statement)
  expect(statement.text).toContain('Svar på klagen')
  expect(statement.text).toContain(left.facts)
})

test('a complaint that changes nothing: it stays removed', async () => {
  const w = await complainedOf()
  await w.mona.post(w.complaintAt, { ...removed, facts: 'Vi ser det samme.' })
  await told(w)
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(404)
  expect((await w.visit(w.statement)).text).toContain('Vi ser det samme.')
  expect((await w.mona.post(w.complaintAt, left)).status).toBe(404)
})

test('the answer to a complaint is undone too: it is removed again and waits', async () => {
  const w = await complainedOf()
  await w.mona.post(w.complaintAt, left)
  const { document } = await w.mona.visit(w.caseAt)
  const undo = document.querySelector('form[action^="/meldinger/fortryd/"]')
  await w.mona.post(undo?.getAttribute('action') ?? '')
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(404)
  expect((await w.mona.visit('/gennemsyn')).text).toContain('En klage')
})

test('who reported it complains when it was left standing, and it is removed', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, left)
  await told(w)
  expect((await w.visit(w.follow)).text).toContain('Er du ikke enig?')
  await w.post(`${w.follow}/klage`, disagrees)
  expect((await page(w.post(`${w.follow}/klage`, disagrees))).text).toContain('Vent på svaret')
  const { id } = await w.db.selectFrom('content_complaint').select('id').executeTakeFirstOrThrow()
  await w.mona.post(`/klager/${id}`, removed)
  expect((await w.get(`/invitationer/${w.id}`)).status).toBe(404)
  await told(w)
  const letter = (await w.outbox()).find(({ recipient }) => recipient === w.karen.email)
  expect(letter?.body).toContain(removed.facts)
})

test('an empty complaint comes back with a sentence; a link one made up opens nothing', async () => {
  const w = await reported()
  await w.yusuf.post(w.caseAt, removed)
  await told(w)
  const statement = await linkTo(w, w.karen.email, '/afgjort/')
  const back = await page(w.post(`${statement}/klage`, { words: ' ' }))
  expect(back.status).toBe(422)
  expect(back.text).toContain('Skriv, hvorfor du ikke er enig.')
  expect((await w.get(`${w.follow}x`)).status).toBe(404)
  expect((await w.get(statement.replace('afgjort', 'meldt'))).status).toBe(404)
})

const decided_at = Temporal.Instant.from('2026-11-22T10:00:00Z')
const after = (duration: Temporal.DurationLike) => decided_at.add(duration)
const fresh = { decided_at, complaint_id: null, complained: false }

test('one may complain once, from when it stands and for as many months as the law says', () => {
  const refusal = (now: Temporal.Instant, about = {}) =>
    complaintRefusal({ ...fresh, ...about }, 6, now)
  expect(refusal(after({ minutes: 5 }))).toBe('complaint-early')
  expect(refusal(after({ minutes: 11 }))).toBeNull()
  expect(refusal(Temporal.Instant.from('2027-05-22T08:59:00Z'))).toBeNull()
  expect(refusal(Temporal.Instant.from('2027-05-22T09:01:00Z'))).toBe('complaint-late')
  expect(refusal(after({ hours: 1 }), { complained: true })).toBe('complaint-twice')
  expect(refusal(after({ hours: 1 }), { complaint_id: 'x' })).toBe('complaint-answered')
})

test('nobody answers a complaint of their own decision', () => {
  const about = { decidedBy: 'yusuf', actorId: 'yusuf', hasColleague: true }
  expect(answerRefusal(about)).toBe('own-decision')
  expect(answerRefusal({ ...about, hasColleague: false })).toBe('own-decision-alone')
  expect(answerRefusal({ ...about, actorId: 'mona' })).toBeNull()
  expect(answerRefusal({ ...about, decidedBy: null })).toBeNull()
})
