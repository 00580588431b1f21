import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BodyName, nameOn, renameProblem, spansOf } from './names.ts'

const date = (days: number) => Temporal.PlainDate.from('2000-01-01').add({ days })
const days = fc.integer({ min: 0, max: 20_000 })

/** Names as they come about: each asks the rule before it is given. */
const histories = fc
  .array(fc.tuple(fc.string({ minLength: 1 }), days), { minLength: 1 })
  .map((all) => {
    const names: BodyName[] = []
    for (const [name, day] of all)
      if (renameProblem(names, date(day)) === null) names.push({ name, from: date(day) })
    return names
  })

test('the council has the name of the day that is asked about', () => {
  const names = [
    { name: 'Handicap- og Psykiatrirådet', from: Temporal.PlainDate.from('2022-01-01') },
    { name: 'Handicaprådet', from: Temporal.PlainDate.from('2006-01-01') },
  ]
  const on = (day: string) => nameOn(names, Temporal.PlainDate.from(day))
  expect(on('2021-12-31')).toBe('Handicaprådet')
  expect(on('2022-01-01')).toBe('Handicap- og Psykiatrirådet')
  expect(on('1999-01-01')).toBe('Handicaprådet')
  expect(spansOf(names, null).map(({ until }) => until?.toString() ?? null)).toEqual([
    '2021-12-31',
    null,
  ])
  expect(spansOf(names, Temporal.PlainDate.from('2026-01-01')).at(-1)?.until?.toString()).toBe(
    '2025-12-31',
  )
})

test('a new name never changes what something was called before it', () => {
  fc.assert(
    fc.property(histories, fc.string(), days, days, (names, name, from, asked) => {
      const next = { name, from: date(from) }
      fc.pre(renameProblem(names, next.from) === null)
      const then = date(asked)
      const before = Temporal.PlainDate.compare(then, next.from) < 0
      expect(nameOn([...names, next], then)).toBe(before ? nameOn(names, then) : name)
    }),
  )
})

test('the names lie end to end: every day from the first on has exactly one', () => {
  fc.assert(
    fc.property(histories, days, (names, asked) => {
      const then = date(asked)
      const { compare } = Temporal.PlainDate
      const hold = spansOf(names, null).filter(
        ({ from, until }) => compare(from, then) <= 0 && (!until || compare(then, until) <= 0),
      )
      const first = names[0]
      const begun = first !== undefined && compare(first.from, then) <= 0
      expect(hold.map(({ name }) => name)).toEqual(begun ? [nameOn(names, then)] : [])
    }),
  )
})
