import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { positionWords, readPosition } from './position.ts'

it.each(['56.0343, 9.9318', '56,0343 9,9318', ' 56.0343;9.9318 ', '56,0343, 9,9318'])(
  '%s is in Skanderborg',
  (typed) =>
    expect(readPosition(typed)).toEqual({ position: { latitude: 56.0343, longitude: 9.9318 } }),
)

it.each([
  ['9.9318, 56.0343', 'positionFar'],
  ['48.8566, 2.3522', 'positionFar'],
  ['56.0343', 'positionWrong'],
  ['Adelgade 1', 'positionWrong'],
  ['56.0343, 9.9318, 1.0', 'positionWrong'],
])('%s is none: %s', (typed, problem) => expect(readPosition(typed)).toEqual({ problem }))

test('nothing typed is no position', () => expect(readPosition('  ')).toEqual({ position: null }))

test('a position shown to be corrected is read as the same', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 55, max: 57, noNaN: true }).map((one) => Math.round(one * 1e5) / 1e5 + 0.1),
      fc.double({ min: 8.1, max: 12, noNaN: true }).map((one) => Math.round(one * 1e5) / 1e5),
      (latitude, longitude) => {
        fc.pre(!Number.isInteger(latitude) && !Number.isInteger(longitude))
        const read = readPosition(positionWords({ latitude, longitude }))
        expect(read).toEqual({ position: { latitude, longitude } })
      },
    ),
  ))
