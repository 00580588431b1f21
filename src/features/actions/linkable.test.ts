import { expect, test } from 'vitest'
import { readAddress } from './linkable.ts'

const base = 'https://medklang.example.org'

test.each([
  ['/invitationer/k7m3xq2v9ptd', { kind: 'invitation', id: 'k7m3xq2v9ptd' }],
  [' https://medklang.example.org/tilbud/abc?fra=kort ', { kind: 'offer', id: 'abc' }],
  ['/steder/medborgerhuset/', { kind: 'place', id: 'medborgerhuset' }],
  ['/moeder/k7m3xq2v9ptd', { kind: 'meeting', id: 'k7m3xq2v9ptd' }],
  ['/moeder/k7m3xq2v9ptd/ark', null],
  ['https://medklang.example.com/tilbud/abc', null],
  ['/invitationer', null],
  ['/invitationer/abc/vaert', null],
  ['/mit', null],
  ['javascript:alert(1)', null],
  ['https://', null],
])('%s leads to what it is of', (typed, target) => {
  expect(readAddress(typed, base)).toEqual(target)
})
