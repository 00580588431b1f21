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
})

test('before there are any, the list says so', async () => {
  const { visit } = await world()
  expect((await visit('/foreninger')).text).toContain('Her er ingen foreninger endnu')
})
