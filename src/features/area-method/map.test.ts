import { beforeAll, expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { eraseRemoved } from './erasing.ts'
import { formTo, optionOf, withTeam } from './test-area.ts'

type World = Awaited<ReturnType<typeof world>>

const map = '/sammen/ry/kraefter'
let w: World
let member: Awaited<ReturnType<typeof withTeam>>['member']
let association: string

beforeAll(async () => {
  w = await world()
  ;({ member } = await withTeam(w))
  ;({ id: association } = await w.given.association())
  const place = { area_id: 'ry', summary: 'Byens hus', traits: [] }
  await w.db
    .insertInto('meeting_place')
    .values({ id: 'huset', name: 'Huset', ...place })
    .execute()
})

const put = async (words: string) => {
  const { document } = await member.visit(map)
  return member.post(map, { pick: optionOf(document, words) })
}

test('an association, a place and a role are put on the map, and tied by two selects', async () => {
  expect((await put('Strikkelauget')).status).toBe(303)
  expect((await put('Huset')).status).toBe(303)
  expect((await member.post(map, { words: 'Pedel på skolen' })).status).toBe(303)
  const { document } = await member.visit(map)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(document.querySelector('#pick option[value="place:huset"]')).toBeNull()
  const tie = {
    one: optionOf(document, 'Strikkelauget'),
    other: optionOf(document, 'Pedel på skolen'),
  }
  expect((await member.post('/sammen/ry/baand', tie)).status).toBe(303)
  const again = { one: tie.other, other: tie.one }
  expect((await member.post('/sammen/ry/baand', again)).status).toBe(409)
  expect((await member.post('/sammen/ry/baand', { one: tie.one, other: tie.one })).status).toBe(422)
})

test('everybody sees the drawing and the same in a table', async () => {
  const { document } = await w.visit('/sammen/ry')
  expect(document.querySelectorAll('.forces g.force text')).toHaveLength(3)
  expect(document.querySelectorAll('.forces .tie')).toHaveLength(1)
  const rows = [...document.querySelectorAll('table tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  expect(rows).toEqual([
    ['1. Pedel på skolen', 'Et menneskes rolle', '2. Strikkelauget Masken'],
    ['2. Strikkelauget Masken', 'Forening', '1. Pedel på skolen'],
    ['3. Huset', 'Sted', 'Ingen endnu'],
  ])
  expect(document.querySelector(`table a[href="/foreninger/${association}"]`)).not.toBeNull()
})

test('what is taken away can be put back for ten minutes, with what it was tied to', async () => {
  const last = [
    ...(await member.visit(map)).document.querySelectorAll('form[action*="/fjern/kraft/"]'),
  ]
  const remove = last.at(-1)?.getAttribute('action') ?? ''
  await member.post(remove)
  expect((await w.visit('/sammen/ry')).text).not.toContain('Strikkelauget Masken')
  const { document, text } = await member.visit(map)
  expect(text).toContain('Du har fjernet: Strikkelauget Masken')
  await member.post(formTo(document, '/fortryd/'))
  expect((await w.visit('/sammen/ry')).document.querySelectorAll('.tie')).toHaveLength(1)

  const back = formTo(document, '/fortryd/')
  await member.post(remove)
  const before = w.time.at
  w.time.at = before.add({ minutes: 11 })
  expect((await member.post(back)).status).toBe(409)
  await eraseRemoved(w.deps)
  expect((await member.post(back)).status).toBe(404)
  w.time.at = before
})

test('what the platform does not show to all is not put on the map, and goes from it', async () => {
  expect((await member.post(map, { pick: 'place:atlantis' })).status).toBe(404)
  expect((await member.post(map, { pick: 'person:inger' })).status).toBe(422)
  expect((await member.post(map, { words: 'Ring 22 34 56 78' })).status).toBe(422)
  expect((await put('Strikkelauget')).status).toBe(303)
  await w.db.updateTable('association').set({ status: 'refused' }).execute()
  expect((await w.visit('/sammen/ry')).text).not.toContain('Strikkelauget Masken')
})

test('who is missing is said without persons, and never how many', async () => {
  const url = '/sammen/ry/mangler'
  const room = 'At vi også mødes om aftenen'
  const few = await member.post(url, { words: 'Tre familier på torvet', room })
  expect(few.status).toBe(422)
  expect(await few.text()).toContain('Skriv ikke ”Tre familier”')
  expect((await member.post(url, { words: 'Unge, der er nye her', room })).status).toBe(303)
  expect((await w.visit('/sammen/ry')).text).toMatch(
    /Unge, der er nye her\s*Det kan give plads: At vi/,
  )
  const { document } = await member.visit(url)
  await member.post(formTo(document, '/fjern/ord/'))
  expect((await w.visit('/sammen/ry')).text).not.toContain('Unge, der er nye her')
  expect((await member.visit(url)).text).toContain('Du har fjernet')
})
