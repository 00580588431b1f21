import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { directoryOf } from './directory-of.ts'
import { nested } from './nesting.ts'
import { packed } from './packing.ts'
import { gathered } from './reading.ts'
import { sampleDirectory } from './sample-directory.ts'
import { tablesOf } from './tables-of.ts'

const known = {
  areas: new Set<string>(),
  places: new Set<string>(),
  associations: new Map(),
  unlisted: new Set<string>(),
  listed: new Set<string>(),
  hidden: new Set<string>(),
}
const read = (bytes: Uint8Array) => directoryOf(gathered(bytes), known)
const tables = tablesOf(sampleDirectory(), 'Kommunen')
const zip = packed(tables)
const json = strToU8(nested(tables))

const keysOf = (bytes: Uint8Array) => read(bytes).problems.map(({ key }) => key)

const bomb = () => zipSync({ 'services.csv': [new Uint8Array(40 * 1024 * 1024), { level: 1 }] })

test('a zip bomb is refused, also when it lies about its sizes', () => {
  const lying = bomb()
  expect(lying.length).toBeLessThan(1024 * 1024)
  expect(keysOf(lying)).toEqual(['too-big-unpacked'])
  new DataView(lying.buffer).setUint32(22, 10, true)
  expect(keysOf(lying)).toEqual(['too-big-unpacked'])
})

test.each([
  ['nothing', new Uint8Array()],
  ['words', strToU8('hej')],
  ['half a zip', zip.subarray(0, 40)],
  ['a zip cut off near its end', zip.subarray(0, -30)],
  ['a zip with nothing of ours', zipSync({ 'a.txt': strToU8('hej') })],
  ['an empty document', strToU8('{}')],
  ['a document nested ten thousand deep', strToU8('['.repeat(10_000) + ']'.repeat(10_000))],
  ['a table of nothing but lines', zipSync({ 'services.csv': strToU8('id\n'.repeat(90_000)) })],
  ['a row of nothing but columns', zipSync({ 'services.csv': strToU8(','.repeat(300_000)) })],
  ['letters of another encoding', zipSync({ 'services.csv': new Uint8Array([0x69, 0xe6]) })],
])('%s is answered with a reason', (_, bytes) => {
  expect(keysOf(bytes).length).toBeGreaterThan(0)
})

const damage = (whole: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat(whole.length), fc.nat(40), fc.uint8Array({ maxLength: 8 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((cuts) =>
      cuts.reduce<Uint8Array>(
        (bytes, [at, length, put]) =>
          new Uint8Array(Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)])),
        whole,
      ),
    )

const files = unzipSync(zip)
const oneTableDamaged = fc
  .constantFrom(...Object.keys(files))
  .chain((name) =>
    damage(files[name] ?? new Uint8Array()).map((bytes) => zipSync({ ...files, [name]: bytes })),
  )
const anyJson = fc
  .record({
    services: fc.array(fc.jsonValue()),
    organizations: fc.jsonValue(),
    taxonomy_terms: fc.array(
      fc.dictionary(fc.constantFrom('id', 'code', '__proto__'), fc.string()),
    ),
  })
  .map((value) => strToU8(JSON.stringify(value)))

test('whatever the reader is fed, it answers and never throws', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    damage(zip),
    damage(json),
    oneTableDamaged,
    anyJson,
  )
  fc.assert(
    fc.property(bytes, (fed) => {
      const { directory, problems } = read(fed)
      expect(Array.isArray(directory.offers)).toBe(true)
      for (const { file, row } of problems) expect(`${file}${row}`).not.toContain('undefined')
    }),
    { numRuns: 300 },
  )
})
