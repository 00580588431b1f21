import { expect, test } from 'vitest'
import { joinWithCode } from '#test/support/joining.ts'
import { page, world } from '#test/world.ts'

test('Inger leaves without signing in, the host is told, and she comes after all', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: 1 })
  const { place } = await joinWithCode(here, id)
  await here.settle()
  const left = await here.post(`${place}/framelding`)
  expect((await here.visit(left.headers.get('location') ?? '')).text).toContain('helt i orden')
  await here.settle()
  const subjects = (await here.outbox()).map(({ subject }) => subject)
  expect(subjects).toContain('Inger kommer ikke til Kaffe og kortspil alligevel')
  expect((await here.visit(`/invitationer/${id}`)).text).toContain('Du er den første ved bordet')
  await here.post(`${place}/kom-alligevel`)
  expect((await here.visit(place)).text).toContain('Karen ved, at du kommer')
})

test('coming after all is refused when the chair is taken meanwhile', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: 1 })
  const { place } = await joinWithCode(here, id)
  await here.post(`${place}/framelding`)
  await joinWithCode(here, id, { contact: 'ib@example.org' })
  const refused = await page(here.post(`${place}/kom-alligevel`))
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Den sidste plads er taget.')
})

test('one changes to bring two, as long as there is room', async () => {
  const here = await world()
  const { id } = await here.given.invitation({ places: 3 })
  const { place } = await joinWithCode(here, id)
  const change = { way: 'coming-with', companion: 'known' }
  await here.visit(`${place}/aendring`)
  expect((await here.post(`${place}/aendring`, { ...change, companions: '3' })).status).toBe(409)
  expect((await here.post(`${place}/aendring`, { ...change, companions: '2' })).status).toBe(303)
  expect((await here.visit(place)).text).toContain('Du kommer med 2 andre.')
  const form = await here.visit(`${place}/aendring`)
  expect(form.document.querySelector('[name=companions] [selected]')?.getAttribute('value')).toBe(
    '2',
  )
  expect((await here.post(`${place}/aendring`, {})).status).toBe(422)
})

test('the page says it when the host has cancelled', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { place } = await joinWithCode(here, id)
  await here.db.updateTable('invitation').set({ status: 'cancelled' }).execute()
  expect((await here.visit(place)).text).toContain('bliver ikke til noget')
})

test('the page says it when it has been', async () => {
  const here = await world()
  const { id } = await here.given.invitation()
  const { place } = await joinWithCode(here, id)
  here.time.at = here.time.at.add({ hours: 72 })
  expect((await here.visit(place)).text).toContain('Den har været')
})
