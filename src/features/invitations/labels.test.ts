import { expect, test } from 'vitest'
import { dayPart, labelsOf } from './labels.ts'

const at = (time: string) => Temporal.Instant.from(time)

test('nine in the evening is evening, in summer and in winter', () => {
  expect(dayPart(at('2026-07-02T19:00Z'))).toBe('evening')
  expect(dayPart(at('2026-12-03T20:00Z'))).toBe('evening')
})

test('the afternoon begins at noon and ends at five', () => {
  expect(dayPart(at('2026-12-03T10:59Z'))).toBe('morning')
  expect(dayPart(at('2026-12-03T11:00Z'))).toBe('afternoon')
  expect(dayPart(at('2026-12-03T16:00Z'))).toBe('evening')
})

test('a walk is found by its area, its interest and the interest above it, and its time', () =>
  expect(
    labelsOf({
      areaId: 'ry',
      interests: ['natur.gaatur'],
      traits: ['pris.gratis'],
      dates: [{ startsAt: at('2026-12-01T09:00Z') }, { startsAt: at('2026-12-08T09:00Z') }],
    }),
  ).toEqual([
    'area:ry',
    'interest:natur.gaatur',
    'interest:natur',
    'trait:pris.gratis',
    'time:2-morning',
  ]))
