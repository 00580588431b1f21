import { expect, test } from 'vitest'
import { employeeRoles, helpingRoles, roles } from '#platform/role.ts'
import { inLanguage, languages } from '#platform/text/index.ts'
import { asks, coffee, coordinator } from '../src/features/companions/test-companions.ts'
import { featuresFor } from '../src/features.ts'
import { doorsOf } from './support/doors.ts'
import { world } from './world.ts'

const features = featuresFor({ production: true })
const doors = features.flatMap(({ staffDoors }) => staffDoors ?? [])

test('every list of the municipality has words in each language, a name and an address of its own', () => {
  expect(doors.length).toBeGreaterThan(20)
  for (const language of languages) {
    const words = doors.map(({ text }) => inLanguage(language, text))
    expect(new Set(words).size).toBe(doors.length)
    for (const one of words) expect(one).toMatch(/^\p{Lu}\p{L}[\p{L} ,’':]+$/u)
  }
  expect(new Set(doors.map(({ name }) => name)).size).toBe(doors.length)
  expect(new Set(doors.map(({ href }) => href)).size).toBe(doors.length)
  expect(doors.filter((door) => door.for.length === 0)).toEqual([])
})

test('each list is on the page of nobody but those whom its door lets in', () => {
  const lets: Record<string, readonly string[]> = {
    anyone: roles,
    'platform-host': ['platform-host'],
    employee: helpingRoles,
    'employee-or-secretary': [...helpingRoles, 'secretary'],
    coordinator: ['coordinator'],
    'platform-host-or-coordinator': ['platform-host', 'coordinator'],
    municipal: employeeRoles,
    citizen: roles,
    'secretary-or-administrator': ['secretary', 'administrator'],
    administrator: ['administrator'],
  }
  const ways = doorsOf(features).filter(({ method }) => method === 'GET')
  for (const door of doors) {
    const who = ways.find(({ path }) => path === door.href)?.who[0] ?? ''
    expect(lets[who], door.href).toEqual(expect.arrayContaining([...door.for]))
  }
})

test('the board says how many wait to go with somebody, in three statements with all the others', async () => {
  const w = await world()
  const { id } = await coffee(w)
  await asks(w, id)
  const { document } = await (await coordinator(w)).visit('/mit')
  expect(w.statements()).toHaveLength(3)
  expect(document.querySelector('main a[href="/foelges/tavle"] span')?.textContent).toBe('1 venter')
})
