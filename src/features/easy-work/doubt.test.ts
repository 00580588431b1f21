import { expect, test } from 'vitest'
import { desk } from './test-desk.ts'
import { answerUrl, askUrl, easyWorkUrl, nextUrl, stopAskingUrl, taskUrl } from './urls.ts'

async function inDoubt() {
  const w = await desk()
  const { id: key } = await w.given.invitation({ inReview: true, title: 'Strik ved søen' })
  const task = { path: 'ny-invitation', key }
  const asked = () => w.db.selectFrom('easy_doubt').selectAll().execute()
  return { ...w, task, asked }
}

test('whoever is in doubt gives it to a colleague, and the answer comes back', async () => {
  const { kim, mona, task } = await inDoubt()
  await kim.post(askUrl(task), { ready: 'right', words: 'Der står et nummer.' })
  expect((await kim.visit(easyWorkUrl)).text).toContain('Du har spurgt en kollega.')
  expect((await mona.visit(easyWorkUrl)).text).toContain('Kan du hjælpe?')
  const card = await mona.visit(taskUrl(task))
  expect(card.text).toContain('Der står et nummer.')
  expect(card.text).not.toContain('Kim spørger')
  await mona.post(answerUrl(task), { answer: 'Bed dem om at tage det ud.' })
  expect((await kim.visit(taskUrl(task))).text).toContain('Bed dem om at tage det ud.')
})

test('what one has asked about comes last for oneself, and first for others', async () => {
  const { kim, mona, task, place } = await inDoubt()
  await place()
  const next = async (who: typeof kim) => (await who.get(nextUrl)).headers.get('location')
  await kim.post(askUrl(task), { ready: 'take' })
  expect(await next(kim)).toContain('/sted/')
  expect(await next(mona)).toBe(taskUrl(task))
  await mona.post(answerUrl(task), { answer: 'Prøv igen.' })
  expect(await next(kim)).toBe(taskUrl(task))
})

test('nobody answers themselves, and a question without words is asked again', async () => {
  const { kim, task, asked } = await inDoubt()
  const empty = await kim.post(askUrl(task), { ready: 'own', words: ' ' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Skriv, hvad du vil spørge om.')
  expect((await kim.post(askUrl(task), {})).status).toBe(422)
  await kim.post(askUrl(task), { ready: 'how' })
  expect((await kim.post(answerUrl(task), { answer: 'Ja' })).status).toBe(409)
  await kim.post(stopAskingUrl(task))
  await kim.post(stopAskingUrl(task))
  expect(await asked()).toEqual([])
})

test('nothing says who asked, and two questions of one person have nothing in common', async () => {
  const { kim, given, people, task, asked } = await inDoubt()
  const { id: key } = await given.invitation({ inReview: true })
  await kim.post(askUrl(task), { ready: 'how' })
  await kim.post(askUrl({ ...task, key }), { ready: 'how' })
  const [one, other] = await asked()
  expect(JSON.stringify([one, other])).not.toContain(people.kim.id)
  expect(one?.mark.equals(other?.mark ?? Buffer.alloc(0))).toBe(false)
})

test('a question that is no longer about anything is gone in the night', async () => {
  const { kim, task, asked, deps } = await inDoubt()
  const { easyWork } = await import('./index.ts')
  const night = async () => {
    for (const { run } of easyWork.timetable ?? []) await run(deps)
  }
  await kim.post(askUrl(task), { ready: 'how' })
  await night()
  expect(await asked()).toHaveLength(1)
  await kim.post(`/gennemsyn/${task.key}`, { decision: 'approved' })
  await night()
  expect(await asked()).toEqual([])
  expect((await kim.post(askUrl(task), { ready: 'how' })).status).toBe(404)
})
