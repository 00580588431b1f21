import { expect, test } from 'vitest'
import { NOON, world } from '#test/world.ts'
import { rules } from './rules.ts'

test('the rules have numbers, and say how one complains and who watches', async () => {
  const { visit, statements } = await world()
  const { document, text } = await visit('/regler')
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(document.querySelectorAll('ol > li')).toHaveLength(rules.length)
  expect(text).toContain('Du kan klage gratis i 6 måneder.')
  expect(text).toContain('Digitaliseringsstyrelsen')
})

test('people and authorities are told where to turn; what the municipality has set holds', async () => {
  const { visit, db } = await world()
  const set = { name: 'contactEmail', value: JSON.stringify('ord@example.org'), changed_at: NOON }
  await db.insertInto('municipal_setting').values(set).execute()
  const { document } = await visit('/kontaktpunkter')
  expect(document.querySelectorAll('a[href="mailto:ord@example.org"]')).toHaveLength(2)
})

test('each page of something posted leads to where it is reported', async () => {
  const { given, visit } = await world()
  const { id } = await given.invitation()
  const wrong = await visit(`/invitationer/${id}/noget-galt`)
  expect(wrong.document.querySelector(`a[href="/meld/invitation/${id}"]`)).not.toBeNull()
  const association = await given.association()
  const page = await visit(`/foreninger/${association.id}`)
  const link = page.document.querySelector(`a[href="/meld/forening/${association.id}"]`)
  expect((await visit(link?.getAttribute('href') ?? '')).text).toContain(association.name)
})
