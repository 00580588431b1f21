import { expect, test } from 'vitest'
import { world } from '#test/world.ts'
import { nested } from '../hsds/nesting.ts'
import { sampleDirectory } from '../hsds/sample-directory.ts'
import { tablesOf } from '../hsds/tables-of.ts'
import { bringInUrl, directoryCsvUrl, directoryJsonUrl, directoryUrl, offerUrl } from '../urls.ts'
import { bringIn, chooseFile, platformHost } from './sample-bringing.ts'

const json = (directory = sampleDirectory()) => nested(tablesOf(directory, 'Skanderborg Kommune'))

const everything = async ({ db }: Pick<Awaited<ReturnType<typeof world>>, 'db'>) => ({
  areas: await db.selectFrom('area').selectAll().orderBy('id').execute(),
  associations: await db.selectFrom('association').selectAll().orderBy('id').execute(),
  places: await db.selectFrom('meeting_place').selectAll().orderBy('id').execute(),
  offers: await db.selectFrom('offer').selectAll().orderBy('id').execute(),
})

test('one sees what is new before anything is saved, and says yes once', async () => {
  const w = await world()
  const kim = await platformHost(w)
  const before = await everything(w)
  const at = (await chooseFile(kim, json())).headers.get('location') ?? ''
  const preview = await kim.visit(at)
  expect(w.statements().length).toBeLessThanOrEqual(3)
  expect(preview.text).toContain('Foreninger. Nye: 2. Ændrede: 0. Som før: 0.')
  expect(preview.text).toContain('Digital hjælp')
  expect(await everything(w)).toEqual(before)

  expect((await kim.post(at)).status).toBe(303)
  expect((await kim.visit(at)).text).toContain('Det er hentet ind')
  expect((await w.visit(offerUrl('digital-hjaelp'))).text).toContain('Få hjælp til telefonen.')
  expect((await kim.post(at)).status).toBe(409)
})

test('the second time only what has changed is told, field by field, and the rest is left', async () => {
  const w = await world()
  const kim = await platformHost(w)
  await bringIn(kim, json())
  await w.given.association({ name: 'Min egen' })
  const directory = sampleDirectory()
  const [offer] = directory.offers
  if (offer) offer.open_to = 'Du er fyldt 18 år.'
  w.time.at = w.time.at.add({ hours: 1 })
  const at = (await chooseFile(kim, json(directory))).headers.get('location') ?? ''
  const { text } = await kim.visit(at)
  expect(text).toContain('Tilbud. Nye: 0. Ændrede: 1. Som før: 1.')
  expect(text).toContain('Ændret: hvem der kan komme')
  await kim.post(at)
  const rows = await w.db
    .selectFrom('offer')
    .select(['open_to', 'changed_at'])
    .orderBy('id')
    .execute()
  expect(rows.map(({ open_to }) => open_to)).toEqual(['Du er fyldt 18 år.', 'Alle.'])
  expect(rows.map(({ changed_at }) => changed_at.equals(w.time.at))).toEqual([true, false])
  expect((await everything(w)).associations).toHaveLength(3)
  const same = (await chooseFile(kim, json(directory))).headers.get('location') ?? ''
  expect((await kim.visit(same)).text).toContain('Alt i filen står her i forvejen.')
})

test('with one bad row nothing is brought in, and the page says where it is', async () => {
  const w = await world()
  const kim = await platformHost(w)
  const document = JSON.parse(json())
  document.services[1].status = 'defunct'
  const answer = await chooseFile(kim, JSON.stringify(document))
  expect(answer.status).toBe(422)
  const html = await answer.text()
  for (const words of ['services', 'status', 'Vi gemmer kun tilbud, der er åbne', 'defunct'])
    expect(html).toContain(words)
  expect((await everything(w)).areas).toEqual([])
  expect(await w.db.selectFrom('directory_import').select('id').execute()).toEqual([])
})

test('when a name has been taken in the meantime, nothing is brought in', async () => {
  const w = await world()
  const kim = await platformHost(w)
  const at = (await chooseFile(kim, json())).headers.get('location') ?? ''
  await w.given.association({ name: 'Strikkelauget ”Masken”, Ry' })
  const before = await everything(w)
  const answer = await kim.post(at)
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Vejviseren er ændret imens')
  expect(await everything(w)).toEqual(before)
})

test('a file of more than five megabytes is refused with a sentence, and so is none', async () => {
  const w = await world()
  const kim = await platformHost(w)
  const big = await chooseFile(kim, ' '.repeat(5 * 1024 * 1024 + 1))
  expect([big.status, await big.text()]).toEqual([422, expect.stringContaining('højst fylde 5')])
  const none = await kim.post(bringInUrl, { file: '' })
  expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('Vælg en fil')])
})

test('only a platform host brings a directory in; an unanswered file is forgotten', async () => {
  const w = await world()
  const kim = await platformHost(w)
  const jens = await w.as((await w.given.person({ roles: ['bridge-builder'] })).id)
  const at = (await chooseFile(kim, json())).headers.get('location') ?? ''
  for (const path of [bringInUrl, at]) expect((await jens.get(path)).status).toBe(404)
  expect((await jens.post(at)).status).toBe(404)
  expect((await jens.visit(directoryUrl)).text).not.toContain('Hent en vejviser ind')
  expect((await kim.visit(directoryUrl)).text).toContain('Hent en vejviser ind')
  w.time.at = w.time.at.add({ hours: 25 })
  await w.db
    .updateTable('session')
    .set({ expires_at: w.time.at.add({ hours: 1 }) })
    .execute()
  await chooseFile(kim, json())
  expect((await kim.get(at)).status).toBe(404)
})

test('anybody finds both files on a page of their own, told as what they are', async () => {
  const { get, visit } = await world()
  const { document } = await visit(directoryUrl)
  for (const [path, type] of [
    [directoryJsonUrl, 'application/json'],
    [directoryCsvUrl, 'application/zip'],
  ] as const) {
    expect(document.querySelector(`a[href="${path}"]`)).not.toBeNull()
    expect((await get(path)).headers.get('content-type')).toContain(type)
  }
})
