import { expect, test } from 'vitest'
import { readAddress } from './address-typed.ts'

test.each([
  ['webcal://Eksempel.dk/k.ics', 'https://eksempel.dk/k.ics'],
  [' eksempel.dk/k.ics ', 'https://eksempel.dk/k.ics'],
  ['http://eksempel.dk:8080/k.ics?nøgle=1#a', 'http://eksempel.dk:8080/k.ics?n%C3%B8gle=1'],
  ['http://2130706433/', 'http://127.0.0.1/'],
])('%s is the address %s', (typed, address) => expect(readAddress(typed)).toBe(address))

test.each([
  '',
  'min kalender',
  'ftp://eksempel.dk/k.ics',
  'file:///etc/passwd',
  'javascript://eksempel.dk/',
  'https://navn:kode@eksempel.dk/k.ics',
  `https://eksempel.dk/${'a'.repeat(2000)}`,
])('”%s” is no address', (typed) => expect(readAddress(typed)).toBeNull())
