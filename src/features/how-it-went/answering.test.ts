import { expect, test } from 'vitest'
import { askedAboutIt, firstVisit } from './test-visits.ts'

test('looking at the question answers nothing', async () => {
  const w = await askedAboutIt()
  const page = await w.visit(w.question)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  const buttons = [...page.document.querySelectorAll('button[name=answer]')]
  expect(buttons.map((one) => one.textContent)).toEqual([
    'Jeg kommer igen',
    'Det var ikke noget for mig',
    'Jeg vil gerne tale med nogen',
  ])
  expect(await w.db.selectFrom('visit_answer').selectAll().execute()).toEqual([])
  expect(page.document.querySelector('meta[name=robots]')?.getAttribute('content')).toContain(
    'noindex',
  )
})

test('who comes again keeps the place, and the page of the place asks no more', async () => {
  const w = await askedAboutIt()
  expect((await w.visit(w.place)).text).toContain('Hvordan gik det første gang?')
  await w.post(w.question, { answer: 'again' })
  expect((await w.visit(w.question)).text).toContain('Du har stadig din plads')
  expect((await w.visit(w.place)).text).not.toContain('Hvordan gik det første gang?')
})

test('“not for me” frees the place and shows other things; it can be taken back', async () => {
  const w = await askedAboutIt()
  await w.given.invitation({ title: 'Kaffe i haven', hostId: w.hostId })
  await w.post(w.question, { answer: 'not-for-me' })
  const page = await w.visit(w.question)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(page.text).toContain('Vi har givet din plads fri')
  expect(page.text).toContain('Kaffe i haven')
  const place = async () => (await w.visit(w.place)).text
  expect(await place()).toContain('Du har meldt fra')
  await w.post(w.question, { answer: 'again' })
  expect(await place()).toContain('ved, at du kommer')
})

test('a place that was for one time only is not left afterwards, and the host hears nothing', async () => {
  const w = await firstVisit()
  await w.db
    .updateTable('joining')
    .set({ occurrence_id: w.ids[0] ?? '' })
    .execute()
  w.goTo(0, 10)
  const [letter] = await w.questions()
  const question = /\/hvordan-gik-det\/\S+/.exec(letter?.body ?? '')?.[0] ?? ''
  await w.settle()
  const before = (await w.outbox()).length
  await w.post(question, { answer: 'not-for-me' })
  await w.settle()
  expect(await w.outbox()).toHaveLength(before)
  expect((await w.visit(question)).text).toContain('er ikke for alle')
})

test('nothing but the three answers is taken', async () => {
  const w = await askedAboutIt()
  const back = await w.post(w.question, { answer: '5' })
  expect(back.status).toBe(422)
  expect(await back.text()).toContain('Tryk på et af de tre svar')
})

test('what somebody answered is in no letter, on no page of the host, and in no event', async () => {
  for (const answer of ['again', 'not-for-me', 'talk']) {
    const w = await askedAboutIt()
    await w.host.visit(w.cameUrl(0))
    const seen = (await w.host.visit(w.cameUrl(0))).text
    const before = (await w.outbox()).length
    await w.post(w.question, { answer })
    await w.settle()
    expect((await w.host.visit(w.cameUrl(0))).text).toBe(seen)
    const letters = (await w.outbox())
      .slice(before)
      .filter(({ recipient }) => recipient.startsWith(w.hostId))
    const leaving =
      answer === 'not-for-me' ? ['Inger kommer ikke til Strik på biblioteket alligevel'] : []
    expect(letters.map(({ subject }) => subject)).toEqual(leaving)
    const events = await w.db.selectFrom('event').select('about').execute()
    expect(JSON.stringify(events)).not.toMatch(/"again|not-for-me|"talk"/)
  }
})
