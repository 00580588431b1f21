import { expect, test } from 'vitest'
import { readAddress } from './address-typed.ts'
import { isPublic } from './addresses.ts'

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '198.18.0.1',
  '::',
  '::1',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  'not an address',
])('%s is not on the open net', (address) => expect(isPublic(address)).toBe(false))

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2a00:1450:400f:80d::200e'])(
  '%s is on the open net',
  (address) => expect(isPublic(address)).toBe(true),
)

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
