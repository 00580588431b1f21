import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { titles } from '#test/support/titles.ts'
import { NOON, world } from '#test/world.ts'
import { searchBeginning } from './beginning.ts'
import { hits } from './conditions.ts'
import { tsqueryOf } from './words.ts'

test('whoever writes stikning finds strikning, and can still ask for just what was written', async () => {
  const { given, visit } = await world()
  await given.invitation({ title: 'Strik og snak', interests: ['haandarbejde.strik'] })
  await given.invitation({ title: 'Skak', interests: ['spil.skak'] })

  const page = await visit('/invitationer?q=stikning')
  expect(titles(page)).toEqual(['Strik og snak'])
  expect(page.text).toContain('Vi fandt ikke ”stikning”. Her er ”strikning”.')

  const exactly = page.document.querySelector('a[href*="ordret=ja"]')?.getAttribute('href') ?? ''
  const verbatim = await visit(exactly)
  expect(verbatim.text).toContain('Ingen invitationer passer til det hele')
  expect(verbatim.text).not.toContain('Her er ”strikning”')
})

test('a word is found by its beginning, its endings and without regard to capitals', async () => {
  const { given, visit } = await world()
  await given.invitation({ title: 'Gåtur om søen', interests: ['natur.gaatur'] })
  await given.invitation({ title: 'Brætspil for alle', interests: ['spil.skak'] })

  for (const typed of ['gåture', 'GÅTUREN', 'gåt', 'ga\u030Atur'])
    expect(titles(await visit(`/invitationer?q=${encodeURIComponent(typed)}`))).toEqual([
      'Gåtur om søen',
    ])
  expect(titles(await visit('/invitationer?q=br%C3%A6t'))).toEqual(['Brætspil for alle'])
})

test('all the words must be there, but the small ones are not counted', async () => {
  const { given, visit } = await world()
  await given.invitation({ title: 'Kaffe om aftenen' })
  await given.invitation({ title: 'Te om aftenen', summary: 'Kom og vær med.', interests: [] })

  expect(titles(await visit('/invitationer?q=en+kaffe+i+aften'))).toEqual(['Kaffe om aftenen'])
  expect(titles(await visit('/invitationer?q=og+i+det'))).toHaveLength(2)
})

test('an interest is found by other words for it, and a place by its name', async () => {
  const { given, visit } = await world()
  await given.invitation({ title: 'Masker og minder', interests: ['haandarbejde.strik'] })
  expect(titles(await visit('/invitationer?q=h%C3%A6kle'))).toEqual(['Masker og minder'])
  expect(titles(await visit('/invitationer?q=ry'))).toEqual(['Masker og minder'])
})

test('a word with digits in it is found, whole and by its beginning', async () => {
  const { given, visit } = await world()
  for (const title of ['Kode 2e8glz', 'Rum 12b', 'Fra 1960erne', '3D-print', 'Klub 3e8glz'])
    await given.invitation({ title, summary: 'Kom og vær med.' })
  const found = async (typed: string) => titles(await visit(`/invitationer?q=${typed}`))
  for (const typed of ['2e8glz', '2E8GLZ', '2e8gl', '2e8g', '2e8'])
    expect(await found(typed)).toEqual(['Kode 2e8glz'])
  expect(await found('12b')).toEqual(['Rum 12b'])
  expect(await found('1960ernes')).toEqual(['Fra 1960erne'])
  expect(await found('3d')).toEqual(['3D-print'])
})

test('a word with digits is looked up in the index, like any other', async () => {
  const { given, db } = await world()
  await given.invitation({ title: 'Kode 2e8glz' })
  const { known } = await searchBeginning(db, { words: ['2e8glz'], verbatim: false })
  const wanted = { tsquery: tsqueryOf(known), areaIds: [], all: [], anyOf: [] }
  const plan = await db.transaction().execute(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx)
    return sql<Record<string, string>>`explain ${hits(wanted, NOON)}`.execute(tx)
  })
  expect(JSON.stringify(plan.rows)).toContain('Bitmap Index Scan on listed_search')
})

test('nothing that is typed is an error', async () => {
  const { given, get } = await world()
  await given.invitation()
  const odd = [
    `q='%3B drop table invitation--`,
    `q=strik'+%26+!kaffe+|+(<->`,
    'q=%00%00',
    'q=%F0%9F%A7%B6%F0%9F%91%B5%F0%9F%8F%BD',
    'q=%E2%80%AEekffak',
    'q=%3Cscript%3Ealert(1)%3C/script%3E',
    'q=%FF%FE',
    'q=%25_%5C',
    `q=${'a'.repeat(9000)}`,
    'sted=%00&interesse=%00&side=99999999999999999999&dag=%00&brug=%00',
    'q=kaffe&q=te&sted=ry&sted=x&side=2&side=3',
    'sorter=naermest&side=50',
  ]
  for (const query of odd) expect((await get(`/invitationer?${query}`)).status, query).toBe(200)
  const page = await (await get('/invitationer?q=%3Cscript%3Ealert(1)%3C/script%3E')).text()
  expect(page).not.toContain('<script>alert')
})
