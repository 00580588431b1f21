import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '#platform/time/zone.ts'
import { type Freshness, nextStage, type Stage, stages } from './stages.ts'

const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))
const since = at('2026-08-01T09:00')
const at9 = (days: number) =>
  instantOf(Temporal.PlainDateTime.from('2026-08-01T09:00').add({ days }))

test.each([
  ['fresh', 89, null],
  ['fresh', 90, 'asked'],
  ['asked', 13, null],
  ['asked', 14, 'asked-again'],
  ['asked-again', 13, null],
  ['asked-again', 14, 'unconfirmed'],
  ['unconfirmed', 13, null],
  ['unconfirmed', 14, 'unlisted'],
  ['unlisted', 1000, null],
] as const)('what has been %s for %i days becomes %s', (stage, days, becomes) => {
  expect(nextStage({ stage, since, reached: true }, at9(days))).toBe(becomes)
})

test('days are days, also when the clock is changed between them', () => {
  const late = { stage: 'asked', since: at('2026-10-20T09:00:30'), reached: true } as const
  expect(nextStage(late, at('2026-11-03T09:00:10'))).toBe('asked-again')
  const spring = { ...late, since: at('2027-03-20T09:00:30') }
  expect(nextStage(spring, at('2027-04-03T09:00:10'))).toBe('asked-again')
})

test('who could not be reached is never marked for not answering', () => {
  for (const stage of stages.filter((one) => one !== 'fresh'))
    expect(nextStage({ stage, since, reached: false }, at9(1000))).toBeNull()
  expect(nextStage({ stage: 'fresh', since, reached: false }, at9(90))).toBe('asked')
})

/** Looks as often as `looks` says, and gives when each stage was come to. */
function played(looks: readonly number[], answeredAt: number | null) {
  let now: Freshness = { stage: 'fresh', since, reached: true }
  const came: { stage: Stage; day: number }[] = [{ stage: 'fresh', day: 0 }]
  for (const day of looks) {
    if (answeredAt === day) {
      now = { stage: 'fresh', since: at9(day), reached: true }
      came.push({ stage: 'fresh', day })
    }
    const stage = nextStage(now, at9(day))
    if (!stage) continue
    now = { stage, since: at9(day), reached: true }
    came.push({ stage, day })
  }
  return came
}

const days = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 120 })

test('however late or seldom we look, no step is skipped and nobody has less than 14 days', () => {
  fc.assert(
    fc.property(days, (all) => {
      const came = played(
        all.toSorted((one, other) => one - other),
        null,
      )
      expect(came.map(({ stage }) => stage)).toEqual(stages.slice(0, came.length))
      for (const [place, { day }] of came.entries()) {
        const before = came[place - 1]
        if (before) expect(day - before.day).toBeGreaterThanOrEqual(place === 1 ? 90 : 14)
      }
    }),
  )
})

test('after an answer it is quiet for 90 days, wherever it had come to', () => {
  fc.assert(
    fc.property(days, fc.nat(119), (all, place) => {
      const looks = all.toSorted((one, other) => one - other)
      const answered = looks[place % looks.length] ?? 1
      const later = played(looks, answered).filter(({ day }) => day > answered)
      if (later[0]) {
        expect(later[0].stage).toBe('asked')
        expect(later[0].day - answered).toBeGreaterThanOrEqual(90)
      }
    }),
  )
})
