import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, isRaised, raisedAt, type Waiting } from './order.ts'

const SATURDAY = Temporal.Instant.from('2026-11-21T10:00:00Z')
const later = (hours: number) => SATURDAY.add({ hours })

const task = fc.record({
  kind: fc.constantFrom('review', 'letters', 'place', 'picture'),
  key: fc.string({ minLength: 1, maxLength: 3 }),
  since: fc.option(fc.integer({ min: 0, max: 2000 }).map((hours) => later(-hours))),
  isAsked: fc.boolean(),
})
const tasks = fc
  .uniqueArray(task, { selector: ({ kind, key }) => `${kind} ${key}` })
  .map((all) =>
    all.map((one): Waiting => ({ ...one, blocks: ['review', 'letters'].includes(one.kind) })),
  )
const names = (all: readonly Waiting[]) => all.map(({ kind, key }) => `${kind} ${key}`)

describe('the order of the work', () => {
  it('has every task once, however they come', () => {
    fc.assert(
      fc.property(tasks, fc.integer(), (all, seed) => {
        const mixed = all.toSorted(() => (seed % 2 ? 1 : -1))
        expect(names(inOrder(mixed))).toEqual(names(inOrder(all)))
        expect(names(inOrder(all)).toSorted()).toEqual(names(all).toSorted())
      }),
    )
  })

  it('lets what people wait for go first, and what one has asked about last', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        const rank = ({ isAsked, blocks }: Waiting) => (isAsked ? 2 : 0) + (blocks ? 0 : 1)
        const ranks = inOrder(all).map(rank)
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
    )
  })

  it('puts what has waited longest before the others of its kind', () => {
    fc.assert(
      fc.property(tasks, (all) => {
        for (const kind of ['review', 'place']) {
          const ages = inOrder(all)
            .filter((one) => one.kind === kind && !one.isAsked)
            .map(({ since }) => since?.epochMilliseconds ?? Number.POSITIVE_INFINITY)
          expect(ages).toEqual(ages.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it('mixes the kinds that nobody waits for', () => {
    const of = (kind: string, key: string): Waiting => ({
      ...{ kind, key, since: SATURDAY, blocks: false, isAsked: false },
    })
    const all = [of('place', 'a'), of('place', 'b'), of('picture', 'a'), of('picture', 'b')]
    expect(names(inOrder(all))).toEqual(['picture a', 'place a', 'picture b', 'place b'])
  })
})

describe('what becomes late', () => {
  const review = { blocks: true, since: SATURDAY }

  it('is what somebody has waited for in two whole working days', () => {
    expect(raisedAt(review)?.toString()).toBe('2026-11-24T23:00:00Z')
    expect(isRaised(review, Temporal.Instant.from('2026-11-24T22:59:00Z'))).toBe(false)
    expect(isRaised(review, Temporal.Instant.from('2026-11-24T23:00:00Z'))).toBe(true)
  })

  it('is never what nobody waits for, and stays late', () => {
    const hours = fc.integer({ min: 0, max: 2000 })
    fc.assert(
      fc.property(hours, hours, hours, (begun, first, more) => {
        const since = later(-begun)
        expect(isRaised({ blocks: false, since }, later(first))).toBe(false)
        const isLate = isRaised({ blocks: true, since }, later(first))
        if (isLate) expect(isRaised({ blocks: true, since }, later(first + more))).toBe(true)
        if (begun + first < 48) expect(isLate).toBe(false)
      }),
    )
  })
})
