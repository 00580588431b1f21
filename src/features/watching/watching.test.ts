import { expect, test } from 'vitest'
import { tampered } from '#test/support/tampered.ts'
import { page, world } from '#test/world.ts'
import { eraseOldWatches } from './erasing.ts'
import { watches } from './test-watch.ts'

type World = Awaited<ReturnType<typeof world>>

const kept = ({ db }: Pick<World, 'db'>) => db.selectFrom('watch').selectAll().execute()

test('the list leads to it with the search kept, and the page says what is left out', async () => {
  const w = await world()
  await w.given.invitation()
  const list = await w.visit('/invitationer?q=kaffe&sted=ry&brug=adgang.trinfri&hvem=unge')
  const link = list.document.querySelector('a[href^="/besked"]')?.getAttribute('href') ?? ''
  const form = await w.visit(link)
  expect(form.text).toContain('”kaffe”')
  expect(form.text).toContain('Ry og omegn')
  expect(form.text).toContain('Derfor er dette ikke med: Uden trin, Unge 16-29 år.')

  const search = form.document.querySelector('[name=search]')?.getAttribute('value') ?? ''
  await watches(w, search)
  expect((await kept(w)).map(({ query }) => query)).toEqual(['q=kaffe&sted=ry'])
})

test('what is missing is said, and the search stays', async () => {
  const w = await world()
  const answer = await page(w.post('/besked', { search: 'q=kaffe', contact: 'naboen' }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Skriv et telefonnummer eller en mail')
  expect(answer.document.querySelector('[name=search]')?.getAttribute('value')).toBe('q=kaffe')
  expect(answer.document.querySelector('[name=contact]')?.getAttribute('value')).toBe('naboen')
})

test('asking twice for the same is asking once', async () => {
  const w = await world()
  await watches(w, 'q=kaffe')
  w.time.at = w.time.at.add({ minutes: 5 })
  const own = await watches(w, 'q=kaffe&side=2', 'Inger@Example.org')
  expect(await kept(w)).toHaveLength(1)
  expect((await w.visit(own)).text).toContain('Vi siger til')
})

test('the link stops it without signing in: looking stops nothing, pressing does', async () => {
  const w = await world()
  const own = await watches(w, 'q=kaffe')
  const stop = own.replace('/besked/min/', '/stop/sig-til/')
  expect((await w.visit(stop)).text).toContain('Stop beskederne')
  expect(await kept(w)).toHaveLength(1)
  expect((await w.get(tampered(stop))).status).toBe(404)
  expect((await w.post(stop)).headers.get('location')).toBe('/besked/stoppet')
  expect(await kept(w)).toEqual([])
  expect((await w.post(stop)).status).toBe(303)
  expect((await w.get(stop)).headers.get('location')).toBe('/besked/stoppet')
})

test('it is gone a year after it was last renewed, and in two days without a code', async () => {
  const w = await world()
  const own = await watches(w, 'q=kaffe')
  await w.post('/besked', { search: '', contact: 'nobody-answers@example.org' })
  const after = async (days: number) => {
    w.time.at = w.time.at.add({ hours: 24 * days })
    await eraseOldWatches(w.deps)
    return (await kept(w)).length
  }
  expect(await after(1)).toBe(2)
  expect(await after(1)).toBe(1)
  expect(await after(300)).toBe(1)
  await w.post(own)
  expect(await after(364)).toBe(1)
  expect(await after(1)).toBe(0)
})

test('its pages take at most three statements', async () => {
  const w = await world()
  await w.given.invitation()
  const own = await watches(w, 'q=kaffe&sted=ry')
  const karen = await w.as((await w.given.person()).id)
  for (const path of ['/besked?q=kaffe', own, own.replace('/besked/min/', '/stop/sig-til/')]) {
    await karen.visit(path)
    expect(w.statements().length, path).toBeLessThanOrEqual(3)
  }
})
