import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plan } from './planning.ts'

const read = (uid: string, digest = 'a') => ({ uid, digest })
const known = (uid: string, digest = 'a', gone = false) => ({ uid, digest, gone })

test('what is read is new, changed or as before, and what is missing is gone', () => {
  const planned = plan([read('1'), read('2', 'b'), read('3')], [known('1'), known('2'), known('4')])
  expect(planned).toEqual({
    fresh: [read('3')],
    changed: [read('2', 'b')],
    same: [read('1')],
    gone: [known('4')],
  })
})

test('one that was gone and is back has changed, even with the same words', () =>
  expect(plan([read('1')], [known('1', 'a', true)]).changed).toEqual([read('1')]))

test('one that is gone already is not gone once more', () =>
  expect(plan([], [known('1', 'a', true)]).gone).toEqual([]))

test('reading the same again changes nothing, whatever it is', () => {
  const entries = fc.uniqueArray(fc.record({ uid: fc.string(), digest: fc.string() }), {
    selector: ({ uid }) => uid,
  })
  fc.assert(
    fc.property(entries, (list) => {
      const planned = plan(
        list,
        list.map((one) => ({ ...one, gone: false })),
      )
      expect([planned.fresh, planned.changed, planned.gone]).toEqual([[], [], []])
    }),
  )
})
