import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

async function atTheFirstStep() {
  const w = await world()
  const { id } = await w.given.person({ name: 'Karen' })
  const { post, visit } = await w.as(id)
  const { headers } = await post('/opret')
  const step = headers.get('location') ?? ''
  return { post, visit, step }
}
const fields = { title: 'Kaffe hos os', interests: 'snak', as: 'citizen' }

test('a telephone number is asked about once, and stays when all may see it', async () => {
  const { post, visit, step } = await atTheFirstStep()
  const summary = 'Ring 22 34 56 78, hvis du er i tvivl.'
  const asked = await post(step, { ...fields, summary })
  expect(asked.status).toBe(422)
  const html = await asked.text()
  expect(html).toContain('Skal ”22 34 56 78” stå der?')
  expect(html).toContain('hvis du er i tvivl.</textarea>')
  expect(html).toContain('name="allMaySee"')
  expect((await post(step, { ...fields, summary, allMaySee: 'ja' })).status).toBe(303)
  const again = await visit(step)
  expect(again.document.querySelector('[name="allMaySee"]')?.hasAttribute('checked')).toBe(true)
})

test('a CPR number is refused, whoever may see it', async () => {
  const { post, step } = await atTheFirstStep()
  const answer = await post(step, { ...fields, summary: 'Jeg er 010203-1234', allMaySee: 'ja' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Her står et CPR-nummer.')
})

test('what has nothing personal in it is not asked about', async () => {
  const { post, step } = await atTheFirstStep()
  const summary = 'Vi mødes kl. 14.30 den 22.11.2026 og giver 20 kr.'
  expect((await post(step, { ...fields, summary })).status).toBe(303)
})
