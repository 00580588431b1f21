import { expect, test } from 'vitest'
import { page, world } from '#test/world.ts'
import { withPaper } from '../test-paper.ts'
import { outlineUrl, recommendationUrl } from '../urls.ts'
import { printOf } from './routes.tsx'

const outline = 'Forord\nOpgave 1\n1. at reglerne holdes op mod sporet\na) at det sker hvert år'

async function secretary() {
  const w = await world()
  const { id } = await w.given.person({ name: 'Sanne', roles: ['secretary'] })
  await withPaper(w, { id, name: 'Sanne', roles: ['secretary'] })
  const sanne = await w.as(id)
  return { w, sanne, send: (fields: Record<string, string>) => sanne.post(outlineUrl, fields) }
}

const sure = { sure: 'ja', shown: printOf(outline), lead: 'byraadet', kind: 'keep-doing' }

test('the secretary sees what is understood, corrects a number, and then it is brought in', async () => {
  const { w, send } = await secretary()
  const { text, document } = await page(send({ outline }))
  expect(text).toContain('Linje 1: Forord')
  expect(text).toContain('Vi kan ikke se, hvad det hører til.')
  expect(text).toContain('Hører til R1.1.')
  expect(document.querySelector('input[name="code-3"]')?.getAttribute('value')).toBe('R1.1')
  expect((await w.get(recommendationUrl('R1.1b'))).status).toBe(404)
  const done = await send({ outline, ...sure, 'code-3': 'R1.1', 'code-4': 'R1.1b' })
  expect(done.status).toBe(303)
  const own = await w.visit(recommendationUrl('R1.1'))
  expect(own.text).toContain('at reglerne holdes op mod sporet')
  expect(own.document.querySelector('h1')?.textContent).toContain('Hold politikkerne op')
  const added = await w.visit(recommendationUrl('R1.1b'))
  expect(added.document.querySelector('h1')?.textContent).toBe('Det sker hvert år')
  expect(added.text).toContain('Bliver vi ved med')
})

test('nothing is half brought in: a bad number, nobody who leads, another text than the one shown', async () => {
  const { w, send } = await secretary()
  const before = await w.db.selectFrom('recommendation').selectAll().orderBy('id').execute()
  const twice = await page(send({ outline, ...sure, 'code-3': 'R1.1', 'code-4': 'R1.1' }))
  expect(twice.status).toBe(422)
  expect(twice.text).toContain('Nummeret står der to gange.')
  expect((await page(send({ outline, ...sure, lead: '' }))).text).toContain('Vælg, hvem der har')
  const other = await send({ outline: `${outline}\nb) mere`, ...sure })
  expect([other.status, await other.text()]).toEqual([200, expect.stringContaining('R1.1b')])
  expect((await send({ outline: 'Kun et forord' })).status).toBe(422)
  const noTask = 'Opgave 9\n1. Noget nyt'
  expect((await send({ outline: noTask, ...sure, shown: printOf(noTask) })).status).toBe(409)
  expect(await w.db.selectFrom('recommendation').selectAll().orderBy('id').execute()).toEqual(
    before,
  )
})

test('a task that the paper does not have comes with its name', async () => {
  const { w, send } = await secretary()
  const more = 'Opgave 6: Det nye\n1. Noget nyt'
  expect((await send({ outline: more, ...sure, shown: printOf(more) })).status).toBe(303)
  expect((await w.visit('/strategi')).text).toContain('Opgave 6. Det nye')
})
