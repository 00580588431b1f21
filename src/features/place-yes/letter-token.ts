import type { Signer } from '#platform/secret.ts'

const PURPOSE = 'place-yes'

/** One question, and the one it was written to: who has the letter answers as them. */
export const signLetter = (signer: Signer, { invitationId, placeId, personId }: Letter) =>
  signer.sign(PURPOSE, [invitationId, placeId, personId].join('.'))

export function readLetter(signer: Signer, token: string): Letter | null {
  const [invitationId, placeId, personId] = signer.read(PURPOSE, token)?.split('.') ?? []
  return invitationId && placeId && personId ? { invitationId, placeId, personId } : null
}

interface Letter {
  invitationId: string
  placeId: string
  personId: string
}
