import { expect, test } from 'vitest'
import { signerWith } from '#platform/secret.ts'
import { readToken, tokenOf } from './link.ts'

const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const signer = signerWith(Buffer.from('a key of the house'), () => now)
const asked = { invitationId: 'k7m3xq2v9ptd', personId: 'karen' }
const later = (days: number) => now.add({ hours: 24 * days })

test('a link says who is asked about what, for 60 days', () => {
  const token = tokenOf(signer, asked, now)
  expect(readToken(signer, token, later(60))).toEqual({ ...asked, isOld: false })
  expect(readToken(signer, token, later(61))).toEqual({ ...asked, isOld: true })
})

test('a link that was not made here, or is changed, says nothing', () => {
  const token = tokenOf(signer, asked, now)
  expect(readToken(signer, token.replace('karen', 'inger'), now)).toBeNull()
  expect(readToken(signer, signer.sign('joining', 'k7m3xq2v9ptd.karen.20000'), now)).toBeNull()
  expect(readToken(signer, 'noget-andet', now)).toBeNull()
  expect(
    readToken(
      signerWith(Buffer.from('another'), () => now),
      token,
      now,
    ),
  ).toBeNull()
})
