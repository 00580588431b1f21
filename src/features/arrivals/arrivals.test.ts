import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#test/support/any-character.ts'
import {
  cameFromWords,
  channels,
  isMachine,
  likeness,
  readCameFrom,
  shortFrom,
  shortPattern,
  withCameFrom,
} from './index.ts'

const short = fc.stringMatching(shortPattern)
const from = fc.record({ short, channel: fc.constantFrom(...channels) })

test('where somebody came from is read as it was written, and nothing else is', () => {
  fc.assert(
    fc.property(from, (one) => {
      expect(readCameFrom(cameFromWords(one))).toEqual(one)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (typed) => {
      const read = readCameFrom(typed)
      if (read) expect(cameFromWords(read)).toBe(typed)
    }),
  )
  for (const typed of [undefined, null, 7, ['vinter-f'], 'vinter', 'vinter-f-f', 'Vinter-f'])
    expect(readCameFrom(typed)).toBeNull()
})

test('an address keeps what it had, and its place on the page', () => {
  const vinter = { short: 'vinter', channel: 'flyer' } as const
  expect(withCameFrom('/a', vinter)).toBe('/a?fra=vinter-f')
  expect(withCameFrom('/a?b=c#d', vinter)).toBe('/a?b=c&fra=vinter-f#d')
  expect(withCameFrom('/a#d', null)).toBe('/a#d')
})

test('a word is spelled as it is said, and one that looks like another is like it', () => {
  expect(shortFrom('Blå  Vinter')).toBe('blaavinter')
  expect(shortFrom('Café-ø')).toBe('cafeoe')
  expect(likeness('v1nt0r')).toBe(likeness('vIntor'))
  expect(likeness('vinter')).toBe(likeness('vlnter'))
  expect(likeness('vinter')).not.toBe(likeness('winter'))
})

test('browsers are somebody; programs and those who look ahead are not', () => {
  const asks = (agent: string, more: Record<string, string> = {}) =>
    isMachine(new Headers({ 'user-agent': agent, ...more }))
  const phones = [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
    'Mozilla/5.0 (Linux; Android 15; Pixel 7) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) [FBAN/FBIOS;FBAV/530.0]',
  ]
  expect(phones.map((agent) => asks(agent))).toEqual([false, false, false])
  for (const agent of [
    '',
    'Googlebot/2.1',
    'facebookexternalhit/1.1',
    'curl/8.5',
    'HeadlessChrome',
  ])
    expect(asks(agent), agent).toBe(true)
  expect(asks(phones[0] ?? '', { 'sec-purpose': 'prefetch;prerender' })).toBe(true)
  expect(asks(phones[0] ?? '', { 'x-moz': 'prefetch' })).toBe(true)
})
