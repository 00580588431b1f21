import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newId } from '../id.ts'
import { signerWith } from '../secret.ts'
import { readReplyAddress, replyAddress } from './reply-address.ts'

const mailIn = { domain: 'svar.example.org', port: 2525, secret: null }
const house = (key = randomBytes(32)) => ({ config: { mailIn }, signer: signerWith(key, now) })
const now = () => Temporal.Instant.from('2026-11-22T10:00:00Z')
const whose = () => `h${newId()}${newId()}`

test('a reply address is short enough, and is read again even in capitals', () => {
  const here = house()
  for (let time = 0; time < 200; time++) {
    const one = whose()
    const address = replyAddress(here, one) ?? ''
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64)
    expect(readReplyAddress(here, address.toUpperCase())).toBe(one)
  }
})

test('an address that was changed, made elsewhere or has another domain is nobody’s', () => {
  const here = house()
  const address = replyAddress(here, whose()) ?? ''
  expect(readReplyAddress(here, address.replace('svar+h', 'svar+g'))).toBeNull()
  expect(readReplyAddress(house(), address)).toBeNull()
  expect(readReplyAddress(here, address.replace('example.org', 'example.com'))).toBeNull()
  expect(readReplyAddress(here, 'svar+@svar.example.org')).toBeNull()
  expect(readReplyAddress(here, '')).toBeNull()
})

test('where no mail comes in, a letter has no reply address', () => {
  const signer = signerWith(randomBytes(32), now)
  expect(replyAddress({ config: { mailIn: null }, signer }, whose())).toBeUndefined()
})
