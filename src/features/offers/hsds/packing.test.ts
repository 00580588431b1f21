import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packed } from './packing.ts'
import { tables as shape } from './shape.ts'
import { tablesOf } from './tables-of.ts'

const area = { id: 'ry', name: 'Ry', latitude: 56.0904, longitude: 9.7651, localities: ['Siim'] }
const directory = { areas: [area], associations: [], places: [], offers: [], activities: [] }

test('the package describes each of its files, column by column in the order they stand', () => {
  const files = unzipSync(packed(tablesOf(directory, 'Skanderborg Kommune')))
  const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()))
  expect(resources.map(({ path }: { path: string }) => path).sort()).toEqual(
    Object.keys(files)
      .filter((name) => name.endsWith('.csv'))
      .sort(),
  )
  expect(resources).toHaveLength(Object.keys(shape).length)
  for (const { path, schema } of resources) {
    const header = strFromU8(files[path] ?? new Uint8Array()).split('\n')[0]
    expect(header).toBe(schema.fields.map(({ name }: { name: string }) => name).join(','))
  }
})

test('an area keeps its point to the last decimal, and its localities', () => {
  const files = unzipSync(packed(tablesOf(directory, 'Skanderborg Kommune')))
  const terms = strFromU8(files['taxonomy_terms.csv'] ?? new Uint8Array())
  expect(terms).toContain('lokalomraader.ry,ry,Ry,Ry,,lokalomraader,da,"geo:56.0904,9.7651"')
  expect(terms).toContain('lokaliteter.ry.1,ry.1,Siim,Siim,lokalomraader.ry,lokaliteter,da,')
})

test('the same directory makes the same bytes', () => {
  const make = () => packed(tablesOf(directory, 'Skanderborg Kommune'))
  expect(Buffer.from(make()).equals(Buffer.from(make()))).toBe(true)
})
