import { expect, test } from 'vitest'
import { placed, pointsFile } from './map-points.ts'

test('a point says where it is with the longitude first, and nothing but what it was given', () => {
  const huset = { name: 'Huset', latitude: 56.09, longitude: 9.76, href: '/steder/huset' }
  expect(pointsFile([huset]).features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [9.76, 56.09] },
      properties: { name: 'Huset', href: '/steder/huset' },
    },
  ])
})

test('what has no position is on the list and not on the map', () => {
  const somewhere = { latitude: 56.09, longitude: 9.76 }
  expect(placed([{ latitude: null, longitude: null }, somewhere])).toEqual([somewhere])
})
