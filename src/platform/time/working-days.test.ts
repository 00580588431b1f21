import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterWorkingDays, easterOf, isWorkingDay } from './working-days.ts'
import { wallOf } from './zone.ts'

const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Copenhagen')
const dayOf = (day: string) => Temporal.PlainDate.from(day)
const reckoned = (wall: string, days: number) =>
  wallOf(afterWorkingDays(at(wall).toInstant(), days)).toString({ smallestUnit: 'minute' })

describe('working days', () => {
  it('knows when Easter is', () => {
    const easters = ['2018-04-01', '2024-03-31', '2025-04-20', '2026-04-05', '2038-04-25']
    for (const one of [...easters, '1981-04-19', '1954-04-18', '2049-04-18', '2076-04-19'])
      expect(easterOf(dayOf(one).year).toString()).toBe(one)
  })

  it('knows the days when everybody is free, and those that only feel like it', () => {
    const free = ['2026-01-01', '2026-04-02', '2026-04-03', '2026-04-06', '2026-05-14']
    for (const day of [...free, '2026-05-25', '2026-12-25', '2026-12-26'])
      expect(isWorkingDay(dayOf(day)), day).toBe(false)
    for (const day of ['2026-05-01', '2026-05-15', '2026-06-05', '2026-12-24', '2026-12-31'])
      expect(isWorkingDay(dayOf(day)), day).toBe(true)
  })

  it('counts past weekends and Easter, and begins on the first day at work', () => {
    expect(reckoned('2026-11-23T14:00', 2)).toBe('2026-11-25T14:00')
    expect(reckoned('2026-11-20T14:00', 2)).toBe('2026-11-24T14:00')
    expect(reckoned('2026-11-21T14:00', 2)).toBe('2026-11-25T00:00')
    expect(reckoned('2026-04-01T10:00', 2)).toBe('2026-04-08T10:00')
  })

  it('is never shorter than it says, and what came first is first', () => {
    const instant = fc
      .integer({ min: 0, max: 20 * 365 * 24 * 60 })
      .map((minutes) => Temporal.Instant.from('2020-01-01T00:00:00Z').add({ minutes }))
    fc.assert(
      fc.property(instant, instant, fc.integer({ min: 1, max: 10 }), (one, other, days) => {
        const end = afterWorkingDays(one, days)
        expect(isWorkingDay(wallOf(end).toPlainDate())).toBe(true)
        let between = 0
        let day = wallOf(one).toPlainDate().add({ days: 1 })
        for (
          ;
          Temporal.PlainDate.compare(day, wallOf(end).toPlainDate()) < 0;
          day = day.add({ days: 1 })
        )
          if (isWorkingDay(day)) between++
        expect(between).toBe(isWorkingDay(wallOf(one).toPlainDate()) ? days - 1 : days)
        const order = Temporal.Instant.compare(one, other)
        expect(
          Temporal.Instant.compare(end, afterWorkingDays(other, days)) * order,
        ).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
