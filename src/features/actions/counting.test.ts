import { expect, test } from 'vitest'
import { recommendationKinds } from '#features/strategy/index.ts'
import { counted } from './counting.ts'

const states = (...all: ('open' | 'done' | 'dropped')[]) => all.map((state) => ({ state }))

test('what is done once is counted without what was dropped', () => {
  const all = states('done', 'open', 'done', 'dropped')
  expect(counted('do-once', all)).toEqual({ done: 2, of: 3 })
  expect(counted('do-once', states('dropped'))).toBeNull()
  expect(counted('do-once', [])).toBeNull()
})

test('nothing else is counted', () => {
  for (const kind of recommendationKinds.filter((one) => one !== 'do-once'))
    expect(counted(kind, states('done', 'open'))).toBeNull()
})
