import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { readTile, tileAddress } from './tile.ts'

/** The tile a position lies in, as every map of this kind counts. */
function tileAt(latitude: number, longitude: number, z: number) {
  const phi = (latitude * Math.PI) / 180
  return [
    z,
    Math.floor(((longitude + 180) / 360) * 2 ** z),
    Math.floor(((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * 2 ** z),
  ].map(String) as [string, string, string]
}

test('every tile of Denmark can be had, at every distance a map offers', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 54.51, max: 57.79, noNaN: true }),
      fc.double({ min: 8.01, max: 15.29, noNaN: true }),
      fc.integer({ min: 6, max: 17 }),
      (latitude, longitude, z) => {
        expect(readTile(...tileAt(latitude, longitude, z))).not.toBeNull()
      },
    ),
  ))

it.each([
  ['Paris', tileAt(48.85, 2.35, 12)],
  ['the whole world', ['0', '0', '0']],
  ['closer than a map goes', tileAt(56, 10, 18)],
  ['beyond the edge', ['10', '99999', '300']],
  ['no number', ['10', 'x', '300']],
] as [string, [string, string, string]][])('%s is not fetched', (_, tile) =>
  expect(readTile(...tile)).toBeNull(),
)

test('the address is the one that was set, with the numbers in it', () =>
  expect(tileAddress('https://t.example/{z}/{x}/{y}.png?k={z}', { z: 10, x: 5, y: 3 })).toBe(
    'https://t.example/10/5/3.png?k=10',
  ))
