import { expect, test } from 'vitest'
import { eraseHowItWent } from './erasing.ts'
import { askedAboutIt, firstVisit } from './test-visits.ts'

test('who came is forgotten 30 days after the date, and not before', async () => {
  const w = await firstVisit()
  await w.mark(0, [await w.joiningOf('Inger')])
  const { over_at: over } = (await w.dates())[0] ?? { over_at: w.time.at }
  const left = async (days: number) => {
    w.time.at = over.add({ hours: 24 * days, minutes: 1 })
    await eraseHowItWent(w.deps)
    const rows = [
      ...(await w.db.selectFrom('came').selectAll().execute()),
      ...(await w.db.selectFrom('marked_date').selectAll().execute()),
    ]
    return rows.length
  }
  expect(await left(29)).toBe(2)
  expect(await left(30)).toBe(0)
})

test('an answer is forgotten after 30 days, and nobody is asked again for that', async () => {
  const w = await askedAboutIt()
  await w.post(w.question, { answer: 'again' })
  const left = async (days: number) => {
    w.time.at = w.time.at.add({ hours: 24 * days, minutes: 1 })
    await eraseHowItWent(w.deps)
    return (await w.db.selectFrom('visit_answer').selectAll().execute()).length
  }
  expect(await left(29)).toBe(1)
  expect(await left(1)).toBe(0)
  expect((await w.visit(w.question)).text).toContain('Tak, fordi du svarede')
  expect((await w.visit(w.place)).text).not.toContain('Hvordan gik det første gang?')
  w.goTo(6, 10)
  expect(await w.questions()).toHaveLength(1)
})
