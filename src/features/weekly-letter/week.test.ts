import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '#platform/time/zone.ts'
import { thursdayOf, weekOf } from './week.ts'

const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))

test('by e-mail the week is from now to Wednesday night, by post from Tuesday to Monday night', () => {
  const thursday = at('2026-11-26T07:00')
  expect(weekOf('email', thursday)).toEqual({ from: thursday, until: at('2026-12-03T00:00') })
  expect(weekOf('paper', thursday)).toEqual({
    from: at('2026-12-01T00:00'),
    until: at('2026-12-08T00:00'),
  })
})

test('weeks by post follow each other without a hole, also where the clock changes', () => {
  const [first, next] = ['2027-03-18T07:00', '2027-03-25T07:00'].map((wall) =>
    weekOf('paper', at(wall)),
  )
  expect(first?.until).toEqual(next?.from)
})

test('a letter belongs to its Thursday, whenever in the week it is made', () => {
  expect(thursdayOf(at('2026-11-26T00:01'))).toBe('2026-11-26')
  expect(thursdayOf(at('2026-12-02T23:59'))).toBe('2026-11-26')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * 24 * 800 }), (minutes) => {
      const now = at('2026-01-01T00:00').add({ minutes })
      const thursday = Temporal.PlainDate.from(thursdayOf(now))
      expect(thursday.dayOfWeek).toBe(4)
      const days = now.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().since(thursday).days
      expect(days).toBeGreaterThanOrEqual(0)
      expect(days).toBeLessThan(7)
    }),
  )
})
