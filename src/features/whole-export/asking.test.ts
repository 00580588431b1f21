import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { sink } from '#platform/log/index.ts'
import { joinWithCode } from '#test/support/joining.ts'
import { world } from '#test/world.ts'
import { eraseExports } from './erasing.ts'
import { makeExport } from './making.ts'
import { askUrl, eraseUrl, fileUrl, stopUrl, takeUrl, wholeExportUrl } from './urls.ts'

async function asAnders() {
  const w = await world()
  const { id } = await w.given.person({ name: 'Anders', roles: ['administrator'] })
  const anders = await w.as(id)
  const page = async (who = anders) => (await who.visit(wholeExportUrl)).text
  const parts = () => w.db.selectFrom('whole_export_part').select('number').execute()
  return { ...w, id, anders, page, parts }
}

async function withArchive() {
  const w = await asAnders()
  await w.anders.post(askUrl)
  await makeExport(w.deps)
  return w
}

test('an administrator asks for everything, says what for, and takes it', async () => {
  const { given, anders, page, deps, statements } = await asAnders()
  await given.person({ name: 'Zacharias' })
  expect(await page()).toContain('Lav filen')
  await anders.post(askUrl)
  expect(await page()).toContain('Vi går snart i gang')
  await makeExport(deps)
  expect(await page()).toContain('Filen er klar')
  expect(statements().length).toBeLessThanOrEqual(3)
  const taken = await anders.post(takeUrl, { words: 'Vi flytter til en ny server' })
  expect(taken.headers.get('location')).toBe(fileUrl)
  const file = await anders.get(fileUrl)
  expect(file.headers.get('content-type')).toBe('application/zip')
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect(String(bytes.length)).toBe(file.headers.get('content-length'))
  const files = unzipSync(bytes)
  expect(strFromU8(files['tables/person.jsonl'] ?? new Uint8Array())).toContain('Zacharias')
  expect(Object.keys(files)).not.toContain('tables/whole_export_part.jsonl')
  expect(await page()).toContain(
    'Anders hentede den søndag 22. november kl. 11.00: ”Vi flytter til en ny server”',
  )
})

test('nobody gets the file who has not said what for within half an hour', async () => {
  const { given, as, anders, time } = await withArchive()
  expect((await anders.get(fileUrl)).headers.get('location')).toBe(wholeExportUrl)
  const empty = await anders.post(takeUrl, { words: ' ' })
  expect(empty.status).toBe(422)
  const said = await empty.text()
  expect(said).toContain('<h2>Der er en ting at se på</h2>')
  expect(said).toContain('Skriv kort, hvad du skal bruge filen til.')
  await anders.post(takeUrl, { words: 'Vi flytter' })
  const { id } = await given.person({ name: 'Bente', roles: ['administrator'] })
  const bente = await as(id)
  expect((await bente.get(fileUrl)).headers.get('location')).toBe(wholeExportUrl)
  time.at = time.at.add({ minutes: 29 })
  expect((await anders.get(fileUrl)).status).toBe(200)
  time.at = time.at.add({ minutes: 2 })
  expect((await anders.get(fileUrl)).headers.get('location')).toBe(wholeExportUrl)
})

test('one is made at a time, and it can be stopped', async () => {
  const { anders, page, deps, parts } = await asAnders()
  await anders.post(askUrl)
  const second = await anders.post(askUrl)
  expect(second.status).toBe(409)
  expect(await second.text()).toContain('En fil er ved at blive lavet.')
  await anders.post(stopUrl)
  await makeExport(deps)
  expect(await page()).toContain('Nogen stoppede det')
  expect(await parts()).toEqual([])
  expect((await anders.post(askUrl)).status).toBe(303)
})

test('one that is stopped while it is made ends there, and leaves nothing', async () => {
  const { anders, deps, db, page, parts } = await asAnders()
  await anders.post(askUrl)
  const made = await db.transaction().execute(async (tx) => {
    await sql`lock table wish in access exclusive mode`.execute(tx)
    const making = makeExport(deps)
    await expect.poll(() => page()).toContain('Filen bliver lavet')
    await anders.post(stopUrl)
    return { making }
  })
  await made.making
  expect(await page()).toContain('Nogen stoppede det')
  expect(await parts()).toEqual([])
})

test('the file goes after 24 hours, at once when asked, or when there is a new one', async () => {
  const { as, id, page, time, deps, parts } = await withArchive()
  time.at = time.at.add({ hours: 23, minutes: 59 })
  await eraseExports(deps)
  expect(await page()).toContain('Filen er klar')
  time.at = time.at.add({ minutes: 1 })
  const anders = await as(id)
  expect(await page(anders)).toContain('Filen blev slettet efter 24 timer')
  await eraseExports(deps)
  expect(await parts()).toEqual([])
  await anders.post(askUrl)
  await makeExport(deps)
  await anders.post(eraseUrl)
  expect(await page(anders)).toContain('Filen er slettet.')
  expect(await parts()).toEqual([])
  expect((await anders.post(takeUrl, { words: 'Vi flytter' })).status).toBe(409)
})

test('somebody who erases themself is in no file any more', async () => {
  const { given, as, deps, page, parts } = await withArchive()
  const inger = await as((await given.person({ name: 'Inger' })).id)
  expect((await inger.post('/mine-data/slet')).status).toBe(303)
  expect(await page()).toContain('Nogen har slettet sig selv')
  await eraseExports(deps)
  expect(await parts()).toEqual([])
})

test('nor is a guest who does, and a file that is being made ends', async () => {
  const w = await asAnders()
  const { place } = await joinWithCode(w, (await w.given.invitation()).id)
  await w.anders.post(askUrl)
  await w.post(`/mine-data/plads/${place.split('/').at(-1)}/slet`)
  await makeExport(w.deps)
  expect(await w.page()).toContain('Nogen har slettet sig selv')
  expect((await w.anders.post(askUrl)).status).toBe(303)
  expect(await w.parts()).toEqual([])
})

test('what goes wrong is tried three times, and then it is said', async () => {
  const { anders, page, deps, parts } = await asAnders()
  await anders.post(askUrl)
  const log = vi.spyOn(sink, 'write').mockImplementation(() => undefined)
  const broken = {
    ...deps,
    get config(): never {
      throw new Error('no space left')
    },
  }
  for (const said of ['Vi går snart i gang', 'Vi går snart i gang', 'Det gik galt tre gange']) {
    await makeExport(broken)
    expect(await page()).toContain(said)
  }
  log.mockRestore()
  expect(await parts()).toEqual([])
})

test('the page says how far it has come, and asks anew by itself', async () => {
  const { anders, db, time } = await asAnders()
  await anders.post(askUrl)
  const half = { tables: 71, tables_done: 30, rows: 4000, rows_done: 1500, alive_at: time.at }
  await db.updateTable('whole_export').set(half).execute()
  const { document, text } = await anders.visit(wholeExportUrl)
  expect(text).toContain('30 af 71 tabeller er med. Det er 1.500 af 4.000 rækker.')
  expect(document.querySelector('progress')?.getAttribute('value')).toBe('1500')
  expect(document.querySelector('[hx-get="/hent-alt"]')?.id).toBe('hent-alt')
})

test('another process takes over when nothing was heard of the first for five minutes', async () => {
  const { anders, page, deps, db, time } = await asAnders()
  await anders.post(askUrl)
  await db.updateTable('whole_export').set({ alive_at: time.at, tries: 1 }).execute()
  await makeExport(deps)
  expect(await page()).toContain('Filen bliver lavet')
  time.at = time.at.add({ minutes: 6 })
  await makeExport(deps)
  expect(await page()).toContain('Filen er klar')
})
