import { expect, test } from 'vitest'
import { page } from '#test/world.ts'
import { eraseOldPlans } from './erasing.ts'
import { knitters, wholePlan } from './test-plan.ts'

const list = '/foreninger/velkomst-hjaelp'

/** Karen has asked; gives the door where Jens answers. */
async function asked() {
  const w = await knitters()
  await w.owner.post(`${w.url}/hjaelp`, { words: 'Vi er for få ved døren.' })
  const { id } = await w.db.selectFrom('welcome_help').select('id').executeTakeFirstOrThrow()
  return { ...w, door: `${list}/${id}`, staff: await w.as(w.jens.id) }
}

test('an employee reads what they ask, answers, and the one who asked is written to', async () => {
  const { url, owner, staff, door, karen, settle, outbox, statements } = await asked()
  expect((await owner.visit(url)).text).toContain('I spurgte kommunen søndag 22. november.')
  const { text } = await staff.visit(list)
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(text).toContain('Vi er for få ved døren.')
  expect(text).toContain(karen.email)
  const answer = 'Jeg kommer på tirsdag.'
  expect((await staff.post(door, { answer })).status).toBe(303)
  await settle()
  await settle()
  expect(await outbox()).toMatchObject([
    { recipient: karen.email, subject: 'Kommunen har svaret: hjælp til Strikkelauget Masken' },
  ])
  expect((await outbox())[0]?.body).toContain(answer)
  expect((await owner.visit(url)).text).toContain(answer)
  expect((await staff.visit(list)).text).toContain('Ingen venter på hjælp')
})

test('asking twice is asking once, with the last words', async () => {
  const { url, owner, staff } = await asked()
  await owner.post(`${url}/hjaelp`, { words: '' })
  const { document, text } = await staff.visit(list)
  expect(document.querySelectorAll('main article')).toHaveLength(1)
  expect(text).toContain('De har ikke skrevet mere.')
})

test('an answer needs words, and the second of two is told that it is done', async () => {
  const { staff, door, outbox, settle } = await asked()
  const empty = await page(staff.post(door, { answer: ' ' }))
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Skriv et svar. En sætning er nok.')
  await staff.post(door, { answer: 'Ja' })
  expect((await staff.post(door, { answer: 'Nej' })).status).toBe(409)
  await settle()
  expect(await outbox()).toHaveLength(1)
})

test('to others the list is not there', async () => {
  const { owner, door, get } = await asked()
  expect((await owner.get(list)).status).toBe(404)
  expect((await owner.post(door, { answer: 'Ja' })).status).toBe(404)
  expect((await get(list)).headers.get('location')).toContain('/log-ind')
})

test('what was asked is forgotten 30 days after the answer, and a plan after the association', async () => {
  const { id, url, owner, staff, door, deps, db, time } = await asked()
  await owner.post(`${url}/ret`, wholePlan)
  await staff.post(door, { answer: 'Ja' })
  const kept = async () => [
    (await db.selectFrom('welcome_help').select('id').execute()).length,
    (await db.selectFrom('welcome_plan').select('who').execute()).length,
  ]
  time.at = time.at.add({ hours: 24 * 29 })
  await eraseOldPlans(deps)
  expect(await kept()).toEqual([1, 1])
  time.at = time.at.add({ hours: 48 })
  await eraseOldPlans(deps)
  expect(await kept()).toEqual([0, 1])
  const ended = time.at.subtract({ hours: 24 * 31 })
  await db.updateTable('association').set({ archived_at: ended }).where('id', '=', id).execute()
  await eraseOldPlans(deps)
  expect(await kept()).toEqual([0, 0])
})
