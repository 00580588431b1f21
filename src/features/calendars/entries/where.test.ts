import { expect, test } from 'vitest'
import { whereIs } from './where.ts'

const around = {
  areas: [
    { id: 'ry', name: 'Ry, Tulstrup og Alling', localities: ['Gl. Rye'] },
    { id: 'skanderborg', name: 'Skanderborg', localities: [] },
  ],
  places: [{ id: 'kulturhuset', name: 'Kulturhuset', areaId: 'skanderborg' }],
}
const usual = { areaId: 'hoerning', placeId: null, placeText: 'Bag skolen' }

test('a house we know gives its town', () =>
  expect(whereIs('Mødelokale 2, KULTURHUSET', around, usual)).toEqual({
    areaId: 'skanderborg',
    placeId: 'kulturhuset',
    placeText: 'Mødelokale 2, KULTURHUSET',
  }))

test('the last town named counts: a street can be called after another', () =>
  expect(whereIs('Skanderborg Vej 3, 8680 Ry', around, usual).areaId).toBe('ry'))

test('a town inside another word is not meant', () =>
  expect(whereIs('Bryggeriet, Skanderborg', around, usual).areaId).toBe('skanderborg'))

test('without a place it is where it usually is', () =>
  expect(whereIs(null, around, usual)).toEqual(usual))

test('a place that names no town is in the usual one', () =>
  expect(whereIs('Hos Birthe', around, usual)).toEqual({
    areaId: 'hoerning',
    placeId: null,
    placeText: 'Hos Birthe',
  }))

test('an area of several villages is known by each of them', () => {
  expect(whereIs('Forsamlingshuset, Alling', around, usual).areaId).toBe('ry')
  expect(whereIs('Kroen i Gl. Rye', around, usual).areaId).toBe('ry')
})
