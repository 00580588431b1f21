import { expect, test } from 'vitest'
import { world } from '#test/world.ts'

test('those who host one invitation together stand on each other’s page, after a yes', async () => {
  const { db, given, visit, time } = await world()
  const names = ['Skovtrolden', 'Biblioteket i Ry', 'Ry Kor', 'Ry Petanque']
  const ids: string[] = []
  for (const name of names) ids.push((await given.association({ name })).id)
  const [first = '', library = '', choir = '', waiting = ''] = ids
  const { id: invitation } = await given.invitation({ associationId: first })
  const asked = { invitation_id: invitation, asked_by: null, asked_at: time.at }
  const yes = { ...asked, answer: 'yes' as const, answered_at: time.at }
  await db
    .insertInto('cohost')
    .values([
      { ...yes, id: 'one', association_id: library },
      { ...yes, id: 'two', association_id: choir },
      { ...asked, id: 'three', association_id: waiting, answer: null, answered_at: null },
    ])
    .execute()
  const partnersAt = async (id: string) =>
    [...(await visit(`/foreninger/${id}`)).document.querySelectorAll('#hvem-med + ul a')].map(
      ({ textContent }) => textContent,
    )
  expect(await partnersAt(first)).toEqual(['Biblioteket i Ry', 'Ry Kor'])
  expect(await partnersAt(library)).toEqual(['Ry Kor', 'Skovtrolden'])
  expect(await partnersAt(choir)).toEqual(['Biblioteket i Ry', 'Skovtrolden'])
  expect(await partnersAt(waiting)).toEqual([])
  const { text } = await visit(`/invitationer/${invitation}`)
  expect(text).toContain('Skovtrolden sammen med Biblioteket i Ry og Ry Kor')
})
