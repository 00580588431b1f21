import { expect, test } from 'vitest'
import { cancel, change } from '#features/invitations/index.ts'
import { perform } from '#platform/work.ts'
import { anInvitation } from '#test/given.ts'
import { inger, joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'

/** Inger has a place and a telephone, and somebody at the municipality looks at the list. */
async function joinedByPhone() {
  const here = await world()
  const { id, hostId } = await here.given.invitation({ places: 8 })
  const { place } = await joinWithCode(here, id, { ...inger, contact: '22 34 56 78' })
  const staff = await here.as((await here.given.person({ roles: ['bridge-builder'] })).id)
  const actor = { id: hostId, name: 'Karen', roles: [] }
  const edit = (about: object) =>
    perform(here.deps, actor, (work) =>
      change(work, id, { ...anInvitation(here.time.at), ...about }),
    )
  const later = async () => {
    await here.settle()
    here.time.at = here.time.at.add({ minutes: 5 })
  }
  const called = async () => {
    const { document } = await staff.visit('/ringeliste')
    await staff.post(document.querySelector('main form')?.getAttribute('action') ?? '')
    here.time.at = here.time.at.add({ minutes: 5 })
  }
  await later()
  return { ...here, id, place, actor, edit, later, called, list: () => staff.visit('/ringeliste') }
}

test('who only has a telephone is called about what is new, and leaves the list when done', async () => {
  const { edit, later, called, list, statements } = await joinedByPhone()
  await edit({ placeText: 'Biblioteket, indgang B', priceKroner: 20 })
  await later()
  const page = await list()
  expect(statements().length).toBeLessThanOrEqual(3)
  expect(page.text).toContain('skal høre, hvad der er nyt om Kaffe og kortspil')
  expect(page.text).toContain(
    'Sådan er det nu: Mandag 23. november kl. 14.00. Biblioteket, indgang B, Ry. Pris: 20 kr.',
  )
  await called()
  expect((await list()).text).toContain('Ingen venter')

  await edit({ placeText: 'Biblioteket, indgang A', priceKroner: 20 })
  await later()
  expect((await list()).text).toContain('Biblioteket, indgang A')
})

test('a cancelling takes the place of all other calls', async () => {
  const { edit, later, list, deps, actor, id, db } = await joinedByPhone()
  await edit({ placeText: 'Biblioteket, indgang B' })
  await later()
  await perform(deps, actor, (work) => cancel(work, id))
  await later()
  expect((await list()).text).toContain('skal høre, at det her er aflyst: Kaffe og kortspil')
  expect(await db.selectFrom('call').select('kind').execute()).toEqual([{ kind: 'cancelled' }])
})

test('who leaves need not be called about what is new', async () => {
  const { edit, later, list, post, place } = await joinedByPhone()
  await edit({ placeText: 'Biblioteket, indgang B' })
  await later()
  await post(`${place}/framelding`)
  await later()
  expect((await list()).text).toContain('Ingen venter')
})

test('another change of one’s place does not take the news off the list', async () => {
  const { edit, later, list, post, place } = await joinedByPhone()
  await edit({ placeText: 'Biblioteket, indgang B' })
  await later()
  await post(`${place}/aendring`, { way: 'coming-with', companion: 'known', companions: '1' })
  await later()
  expect((await list()).text).toContain('Biblioteket, indgang B')
})
