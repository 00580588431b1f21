import { expect, test } from 'vitest'
import { titles } from '#test/support/titles.ts'
import { world } from '#test/world.ts'

test('the front page shows the six that happen first, and how many there are in each town', async () => {
  const { given, visit } = await world()
  await given.area({ id: 'galten', name: 'Galten', latitude: 56.159, longitude: 9.9169 })
  for (const day of [7, 1, 6, 2, 5, 3, 4])
    await given.invitation({
      title: `Dag ${day}`,
      series: {
        start: Temporal.PlainDateTime.from('2026-11-22T19:00').add({ days: day }),
        minutes: 60,
        rrule: null,
        extra: [],
        except: [],
      },
    })
  const page = await visit('/')
  expect(titles(page)).toEqual(['Dag 1', 'Dag 2', 'Dag 3', 'Dag 4', 'Dag 5', 'Dag 6'])
  expect(page.text).toContain('Se alle 7 invitationer')
  const towns = [...page.document.querySelectorAll('.places a')].map((town) => [
    town.textContent,
    town.getAttribute('href'),
  ])
  expect(towns).toEqual([
    ['GaltenIngen endnu', '/omraader/galten'],
    ['Ry7 invitationer', '/omraader/ry'],
  ])
})

test('with a town in the address, the nearest come first and the town is chosen', async () => {
  const { given, visit } = await world()
  await given.area({ id: 'galten', name: 'Galten', latitude: 56.159, longitude: 9.9169 })
  await given.invitation({ title: 'I Ry' })
  await given.invitation({
    title: 'I Galten',
    areaId: 'galten',
    series: {
      start: Temporal.PlainDateTime.from('2026-12-24T10:00'),
      minutes: 60,
      rrule: null,
      extra: [],
      except: [],
    },
  })
  const page = await visit('/?sted=galten')
  expect(titles(page)).toEqual(['I Galten', 'I Ry'])
  expect(page.text).toContain('Tættest på Galten')
  expect(page.document.querySelector('option[value=galten]')?.hasAttribute('selected')).toBe(true)
  expect(titles(await visit('/?sted=%00&sted=ry'))).toEqual(['I Ry', 'I Galten'])
})

test('the front page has something to say before anybody has posted', async () => {
  const { visit } = await world()
  const page = await visit('/')
  expect(page.status).toBe(200)
  expect(page.text).toContain('Her er ingen invitationer endnu')
})

test('every link on the front page leads somewhere', async () => {
  const { given, visit, get } = await world()
  await given.invitation()
  const { document } = await visit('/')
  const links = new Set(
    [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
  )
  for (const link of links) expect((await get(link)).status, link).toBeLessThan(400)
})
