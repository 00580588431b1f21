import { expect, test } from 'vitest'
import { ownPathIn } from './paths.ts'

const here = (typed: string) => ownPathIn(typed, 'https://medklang.example.org')

test.each([
  ['/moeder/k7m3', '/moeder/k7m3'],
  [' https://medklang.example.org/moeder/k7m3#sagt ', '/moeder/k7m3'],
  ['/oensker?sted=ry', '/oensker?sted=ry'],
])('%j is the page %s', (typed, path) => {
  expect(here(typed)).toBe(path)
})

test.each([
  '',
  '/',
  'moeder',
  '//other.example.org/a',
  '/\\other.example.org/a',
  '/.//other.example.org',
  'https://other.example.org/moeder',
  'https://medklang.example.org.other.example.org/a',
  'http://medklang.example.org/moeder',
  'javascript:alert(1)',
  'https://',
  `/${'a'.repeat(400)}`,
])('%j is no page of ours', (typed) => {
  expect(here(typed)).toBeNull()
})
