import { expect, test } from 'vitest'
import { byNearness, kilometres, withNeighbours } from './distance.ts'

const ry = { id: 'ry', latitude: 56.0904, longitude: 9.7651 }
const alken = { id: 'alken', latitude: 56.05, longitude: 9.85 }
const galten = { id: 'galten', latitude: 56.159, longitude: 9.9169 }
const virring = { id: 'virring', latitude: 56.0504, longitude: 10.0352 }
const all = [galten, virring, alken, ry]

test('Ry and Galten are about twelve kilometres apart', () =>
  expect(kilometres(ry, galten)).toBeCloseTo(12.1, 0))

test('the nearest areas come first, and home before them all', () =>
  expect(byNearness(all, 'ry').map(({ id }) => id)).toEqual(['ry', 'alken', 'galten', 'virring']))

test('somebody who lives far from everybody still has two neighbours', () =>
  expect(withNeighbours(all, 'virring')).toHaveLength(3))

test('an area that is not there has no neighbours', () =>
  expect(withNeighbours(all, 'atlantis')).toEqual([]))
