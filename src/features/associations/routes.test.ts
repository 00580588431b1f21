import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

test('the list names each association and leads to its page', async () => {
  const { visit, given, statements } = await world()
  const { id } = await given.association({ name: 'Strikkelauget Masken' })

  const { document } = await visit('/foreninger')
  expect(document.querySelector(`a[href="/foreninger/${id}"]`)?.textContent).toBe(
    'Strikkelauget Masken',
  )
  expect(statements().length).toBeLessThanOrEqual(3)
  expect((await visit(`/foreninger/${id}`)).text).toContain('Vi strikker')
})

test('before there are any, the list says so', async () => {
  const { visit } = await world()
  expect((await visit('/foreninger')).text).toContain('Her er ingen foreninger endnu')
})

test('an association that is not there is a page that is not there', async () => {
  const { visit } = await world()
  expect((await visit('/foreninger/findes-ikke')).status).toBe(404)
})
