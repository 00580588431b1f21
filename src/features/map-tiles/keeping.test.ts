import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepPictures } from './keeping.ts'

const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const picture = (size: number) => ({ bytes: new Uint8Array(size), type: 'image/png' })

test('a picture is kept for its hours and not longer', () => {
  const kept = keepPictures({ mostBytes: 100, hours: 24 })
  kept.put('a', picture(10), now)
  expect(kept.get('a', now.add({ hours: 23 }))).not.toBeNull()
  expect(kept.get('a', now.add({ hours: 24 }))).toBeNull()
  expect(kept.size()).toBe(0)
})

test('the one nobody looked at goes first', () => {
  const kept = keepPictures({ mostBytes: 20, hours: 24 })
  kept.put('a', picture(10), now)
  kept.put('b', picture(10), now)
  kept.get('a', now)
  kept.put('c', picture(10), now)
  expect(['a', 'b', 'c'].map((one) => kept.get(one, now) !== null)).toEqual([true, false, true])
})

test('whatever is asked for, no more is kept than was said', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 0, max: 60 }))),
      (turns) => {
        const kept = keepPictures({ mostBytes: 100, hours: 24 })
        const held = new Map<string, number>()
        for (const [name, size] of turns) {
          kept.put(name, picture(size), now)
          held.set(name, size)
          const sum = [...held.keys()].reduce(
            (all, one) => all + (kept.get(one, now)?.bytes.length ?? 0),
            0,
          )
          expect(kept.size()).toBe(sum)
          expect(sum).toBeLessThanOrEqual(100)
        }
      },
    ),
  ))
