import type { Signer } from '#platform/secret.ts'
import type { Visit } from '../tables.ts'

/** What the link in a host's letter opens: one question about one visit. */
export const LANDED = 'landed'

/** The joining and the visit a link is about, or null for one that was not made here. */
export function readLanded(signer: Signer, token: string) {
  const read = /^(\w{12})(first|month)$/.exec(signer.read(LANDED, token) ?? '')
  return read ? { joiningId: read[1] ?? '', visit: read[2] as Visit } : null
}
