import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Directory, kinds } from './directory.ts'
import { directoryOf, type Known, nameKey } from './directory-of.ts'
import { nested } from './nesting.ts'
import { packed } from './packing.ts'
import { gathered } from './reading.ts'
import { sampleDirectory } from './sample-directory.ts'
import { tablesOf } from './tables-of.ts'

const nothing: Known = {
  areas: new Set(),
  places: new Set(),
  associations: new Map(),
  unlisted: new Set(),
  listed: new Set(),
  hidden: new Set(),
}
const read = (bytes: Uint8Array, known = nothing) => directoryOf(gathered(bytes), known)
const tables = () => tablesOf(sampleDirectory(), 'Skanderborg Kommune')
const zip = () => packed(tables())
const json = () => strToU8(nested(tables()))

const inOrder = (directory: Directory) =>
  Object.fromEntries(
    kinds.map((kind) => [kind, [...directory[kind]].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  )

describe.each([
  ['JSON', json],
  ['tables', zip],
])('as %s', (_, bytes) => {
  test('what was written is read again, whole', () => {
    const { directory, problems } = read(bytes())
    expect(problems).toEqual([])
    expect(inOrder(directory)).toEqual(inOrder(sampleDirectory()))
  })

  test('nothing of ours is unused', () => {
    expect([...gathered(bytes()).unused]).toEqual([])
  })
})

/** The package with one file written anew. */
const changed = (file: string, change: (csv: string) => string) => {
  const files = unzipSync(zip())
  files[file] = strToU8(change(strFromU8(files[file] ?? new Uint8Array())))
  return zipSync(files)
}

const saidAbout = (bytes: Uint8Array) =>
  read(bytes).problems.map(({ file, row, column, key }) => [file, row, column, key].join(' '))

test('a bad cell is told by file, row and column', () => {
  const twice = changed('services.csv', (csv) => csv.replace('Digital hjælp', ''))
  expect(saidAbout(twice)).toEqual(['services.csv 2 name name-missing'])
  const lost = changed('attributes.csv', (csv) => csv.replace('lokalomraader.ry', 'x'))
  expect(saidAbout(lost)).toContain('attributes.csv 3 taxonomy_term_id term-unknown')
  const gone = changed('service_at_location.csv', (csv) => csv.replace(',biblioteket', ',borte'))
  expect(saidAbout(gone)).toEqual(['service_at_location.csv 2 location_id place-unknown'])
})

test('a bad value in JSON is told by where it stands', () => {
  const document = JSON.parse(nested(tables()))
  document.services[0].contacts[0].phones[0].number = { tal: 1 }
  expect(saidAbout(strToU8(JSON.stringify(document)))).toContain(
    'services 1 › contacts 1 › phones 1 number not-text',
  )
})

test('the same id twice in a table is told; in JSON only when the two do not agree', () => {
  const twice = changed('organizations.csv', (csv) => `${csv}masken,To,,x\n`)
  expect(saidAbout(twice)).toContain('organizations.csv 5 id id-twice')
  const document = JSON.parse(nested(tables()))
  document.services[0].organization.name = 'En anden kommune'
  expect(saidAbout(strToU8(JSON.stringify(document)))).toEqual([
    'services 1 › organization  name id-differs',
  ])
})

test('what points at our own areas and places may come without them', () => {
  const document = JSON.parse(nested(tables()))
  const service = document.services.find(({ id }: { id: string }) => id === 'ry')
  service.service_at_locations = [{ id: 's', location_id: 'hallen' }]
  const bytes = strToU8(JSON.stringify([service]))
  expect(read(bytes).problems.map(({ key }) => key)).toEqual(['place-unknown'])
  const known = { ...nothing, places: new Set(['hallen']) }
  expect(read(bytes, known).directory.offers).toMatchObject([{ id: 'ry', place_id: 'hallen' }])
})

test('a name that another association has at home is told', () => {
  const associations = new Map([[nameKey('hoerning', '=1+1'), 'en-anden']])
  const { problems } = read(zip(), { ...nothing, associations })
  expect(problems).toMatchObject([{ column: 'name', key: 'name-taken', value: '=1+1' }])
})

test('columns and files we have no use for are named', () => {
  const more = changed('services.csv', (csv) => csv.replace('status', 'status,fees_description'))
  expect([...gathered(more).unused]).toEqual(['services.csv: fees_description'])
})
