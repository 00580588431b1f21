import { expect, test } from 'vitest'
import { featuresFor } from '../src/features.ts'
import { doorsOf } from './support/doors.ts'

const doors = doorsOf(featuresFor({ production: false }))

test('every door says once whom it is for', () => {
  const wrong = doors.filter(({ who }) => who.length !== 1)
  expect(wrong.map(({ method, path, who }) => `${method} ${path}: ${who}`)).toEqual([])
})

test('who may come where is written down', async () => {
  const lines = doors.map(({ feature, method, path, who, inService }) => {
    const only =
      feature === 'dev' ? ' (not in production)' : inService ? ', who has said what for' : ''
    return `${method} ${path}: ${who.join(' ')}${only}\n`
  })
  await expect(lines.join('')).toMatchFileSnapshot('../docs/access.txt')
})

test('a door of the developers is not there in production', () => {
  const open = doorsOf(featuresFor({ production: true }))
  expect(open.filter(({ path }) => path.startsWith('/dev'))).toEqual([])
  expect(open.length).toBeGreaterThan(0)
})
