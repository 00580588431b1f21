import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signerWith } from './secret.ts'

const key = Buffer.alloc(32, 7)
const noon = Temporal.Instant.from('2026-11-22T10:00:00Z')
const after = (days: number) => signerWith(key, () => noon.add({ hours: 24 * days }))
const today = after(0)

const id = fc.stringMatching(/^[0-9a-z.]{1,40}$/)
const purpose = fc.constantFrom('joining', 'confirm-joining', 'draft', 'notices')

test('a link is read for what it was made for, and for nothing else', () =>
  fc.assert(
    fc.property(id, purpose, purpose, (one, made, read) => {
      const opened = today.read(read, today.sign(made, one))
      expect(opened).toBe(made === read ? one : null)
    }),
  ))

test('a link that is changed in any place is none', () =>
  fc.assert(
    fc.property(id, fc.nat(), fc.constantFrom(...'aZ0-_.'), (one, at, letter) => {
      const token = today.sign('joining', one)
      const place = at % token.length
      const changed = token.slice(0, place) + letter + token.slice(place + 1)
      // The last letter of base64url has bits that mean nothing.
      if (place < token.length - 1)
        expect(today.read('joining', changed)).toBe(changed === token ? one : null)
    }),
  ))

test('a link is read until its last day, and not after', () => {
  const short = today.sign('draft', 'k7m3xq2v9ptd', 60)
  expect(after(60).read('draft', short)).toBe('k7m3xq2v9ptd')
  expect(after(61).read('draft', short)).toBeNull()
  const usual = today.sign('joining', 'k7m3xq2v9ptd')
  expect(after(400).read('joining', usual)).toBe('k7m3xq2v9ptd')
  expect(after(401).read('joining', usual)).toBeNull()
})

test('the day cannot be moved', () => {
  const [id, signed = ''] = today.sign('joining', 'k7m3xq2v9ptd', 1).split('-')
  const later = after(300).sign('joining', 'k7m3xq2v9ptd', 1).split('-')[1] ?? ''
  const forged = `${id}-${later.slice(0, 4)}${signed.slice(4)}`
  expect(after(2).read('joining', forged)).toBeNull()
})

test('a letter from before links had an end opens still, but not for ever', () => {
  const old = `k7m3xq2v9ptd-${today.mark('joining', 'k7m3xq2v9ptd').toString('base64url')}`
  expect(today.read('joining', old)).toBe('k7m3xq2v9ptd')
  expect(today.read('draft', old)).toBeNull()
  expect(after(420).read('joining', old)).toBeNull()
})

test('what another house signed says nothing', () => {
  const other = signerWith(Buffer.alloc(32, 8), () => noon)
  expect(today.read('joining', other.sign('joining', 'k7m3xq2v9ptd'))).toBeNull()
})
