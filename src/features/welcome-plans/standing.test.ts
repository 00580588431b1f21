import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '#platform/time/zone.ts'
import { type Plan, planParts, planReminderDue, planStanding } from './standing.ts'

const at = (wall: string) => instantOf(Temporal.PlainDateTime.from(wall))
const affirmedAt = at('2026-11-22T11:00')
const whole: Plan = {
  who: 'den, der har nøglen',
  ahead: ['Vi ringer dagen før'],
  firstDay: ['Vi står ved døren'],
  firstWeek: ['Vi skriver tak for sidst'],
  firstMonth: ['Vi spørger, hvordan det går'],
  questions: ['Hvad glæder du dig til?'],
  affirmedAt,
}

test('without a plan there is nothing to say', () => {
  expect(planStanding(null, affirmedAt)).toEqual({ standing: 'none' })
})

test('a plan that lacks something says what, in order, however new it is', () => {
  for (const part of planParts) {
    const lacking = { ...whole, [part]: part === 'who' ? '' : [] }
    expect(planStanding(lacking, affirmedAt)).toEqual({ standing: 'unfinished', missing: [part] })
  }
  expect(planStanding({ ...whole, questions: [], who: '' }, affirmedAt)).toMatchObject({
    missing: ['who', 'questions'],
  })
})

test.each([
  ['2026-11-22T11:00', 'ready', false],
  ['2027-10-22T10:59', 'ready', false],
  ['2027-10-22T11:00', 'ready', true],
  ['2027-11-22T10:59', 'ready', true],
])('a whole plan is at %s %s', (now, standing, endsSoon) => {
  const until = at('2027-11-22T11:00')
  expect(planStanding(whole, at(now))).toEqual({ standing, until, endsSoon })
})

test('after a year, or when nobody has said so, it is not ready', () => {
  expect(planStanding(whole, at('2027-11-22T11:00'))).toEqual({ standing: 'unaffirmed' })
  expect(planStanding({ ...whole, affirmedAt: null }, affirmedAt).standing).toBe('unaffirmed')
})

test('a year from 29 February ends on 28 February', () => {
  const leap = { ...whole, affirmedAt: at('2028-02-29T12:00') }
  expect(planStanding(leap, at('2029-02-28T11:59')).standing).toBe('ready')
  expect(planStanding(leap, at('2029-02-28T12:00')).standing).toBe('unaffirmed')
})

test('they are asked once a year, a month before, and late rather than never', () => {
  const due = (now: string, remindedAt: string | null = null) =>
    planReminderDue({ ...whole, remindedAt: remindedAt ? at(remindedAt) : null }, at(now))
  expect(due('2027-10-22T10:59')).toBe(false)
  expect(due('2027-10-22T11:00')).toBe(true)
  expect(due('2027-12-24T11:00')).toBe(true)
  expect(due('2027-11-01T11:00', '2027-10-22T11:00')).toBe(false)
  expect(due('2027-10-22T11:00', '2026-10-22T11:00')).toBe(true)
  expect(planReminderDue({ ...whole, who: '', remindedAt: null }, at('2027-11-01T11:00'))).toBe(
    false,
  )
})

test('more in a plan never makes it less ready', () => {
  const lines = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 })
  const any = fc.record({
    who: fc.string(),
    ahead: lines,
    firstDay: lines,
    firstWeek: lines,
    firstMonth: lines,
    questions: lines,
  })
  fc.assert(
    fc.property(any, fc.constantFrom(...planParts), (plan, part) => {
      const lacks = (of: typeof plan) => {
        const now = planStanding({ ...of, affirmedAt }, affirmedAt)
        return now.standing === 'unfinished' ? now.missing.length : 0
      }
      const more = { ...plan, [part]: part === 'who' ? `${plan.who}x` : [...plan[part], 'mere'] }
      expect(lacks(more)).toBe(lacks(plan) - (plan[part].length === 0 ? 1 : 0))
    }),
  )
})
