import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kilometres } from '#features/areas/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { meet, within } from './labels.ts'
import { dotBox, frame, roomForWords, sketchOf } from './sketch.ts'
import { sketchSvg } from './sketch-svg.ts'
import { directionTo, whereFrom } from './where.ts'

const ry = { name: 'Ry', latitude: 56.0904, longitude: 9.7651 }
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const point = fc.record({ latitude: number(55.9, 56.2), longitude: number(9.6, 10.1) })
const names = ['Ry', 'Alken', 'Skanderborg', 'Gl. Rye', 'Hørning', 'Veng', 'Låsby', 'Stilling']
const town = fc.tuple(point, fc.constantFrom(...names)).map(([at, name]) => ({ ...at, name }))
const towns = fc.array(town, { minLength: 1, maxLength: 15 })
const drawn = (check: (...all: [ReturnType<typeof sketchOf>, Spot, Town[]]) => void) =>
  fc.assert(fc.property(point, towns, (at, all) => check(sketchOf(at, all), at, all)))
type Spot = { latitude: number; longitude: number }
type Town = Spot & { name: string }

test('no words stand upon other words, a dot, or the edge', () =>
  drawn((sketch) => {
    const dots = sketch ? [sketch.place, ...sketch.towns] : []
    expect(dots.length).toBeGreaterThan(0)
    for (const [number, one] of dots.entries()) {
      expect(within(one.words, roomForWords)).toBe(true)
      expect(
        within(dotBox(one), { left: 0, top: 0, right: frame.width, bottom: frame.height }),
      ).toBe(true)
      for (const other of dots.slice(0, number)) {
        expect(meet(one.words, other.words)).toBe(false)
        expect(meet(one.words, dotBox(other)) || meet(other.words, dotBox(one))).toBe(false)
      }
    }
  }))

test('what is drawn is as far apart as the scale says, within a hundredth', () =>
  drawn((sketch, at, all) => {
    for (const dot of sketch?.towns ?? []) {
      const paper = Math.hypot(dot.x - (sketch?.place.x ?? 0), dot.y - (sketch?.place.y ?? 0))
      const perKm = (sketch?.scale.length ?? 0) / (sketch?.scale.kilometres ?? 1)
      const off = all
        .filter(({ name }) => name === dot.label)
        .map((one) => Math.abs(paper / perKm / kilometres(one, at) - 1))
      expect(Math.min(...off)).toBeLessThan(0.01)
    }
  }))

test('the bar is a round length and has room', () =>
  drawn((sketch) => {
    expect(sketch?.scale.length).toBeGreaterThan(20)
    expect(sketch?.scale.length).toBeLessThanOrEqual(110)
  }))

test('the way to a place is the way one goes on the map, and back is the other way', () =>
  fc.assert(
    fc.property(point, point, (one, other) => {
      const way = directionTo(one, other)
      if (way.includes('n')) expect(other.latitude).toBeGreaterThan(one.latitude)
      if (way.includes('s')) expect(other.latitude).toBeLessThan(one.latitude)
      if (way.includes('e')) expect(other.longitude).toBeGreaterThan(one.longitude)
      if (way.includes('w')) expect(other.longitude).toBeLessThan(one.longitude)
    }),
  ))

test.each([
  [0.0002, 0.0001, 'Midt i Ry'],
  [0.002, 0.0034, 'Cirka 300 meter nordøst for midten af Ry'],
  [-0.009, 0, 'Cirka 1 km syd for midten af Ry'],
  [0, -0.04, 'Cirka 2,5 km vest for midten af Ry'],
])('in words it is said %s, %s away: %s', (north, east, words) => {
  const at = { latitude: ry.latitude + north, longitude: ry.longitude + east }
  expect(whereFrom(ry, at)).toBe(words)
  expect(sketchOf(at, [ry])?.says).toBe(words)
})

test('in English it says the same', () =>
  inLanguage('en', () =>
    expect(whereFrom(ry, { latitude: 56.08, longitude: 9.7651 })).toBe(
      'About 1 km south of the middle of Ry',
    ),
  ))

test('a place that nobody has put on the map has no drawing', () =>
  expect(sketchOf({ latitude: null, longitude: null }, [ry])).toBeNull())

test('a name with signs of its own is words in the drawing', () => {
  const odd = { ...ry, name: 'A<b>&' }
  const sketch = sketchOf({ latitude: 56.092, longitude: 9.77 }, [odd])
  expect(sketch && sketchSvg(sketch)).toContain('A&#60;b&#62;&#38;</text>')
})
