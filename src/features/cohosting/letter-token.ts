import type { Signer } from '#platform/secret.ts'

const PURPOSE = 'cohost'

/** One question, and the one it was written to: who has the letter answers as them. */
export const signLetter = (signer: Signer, { cohostId, personId }: Letter) =>
  signer.sign(PURPOSE, `${cohostId}.${personId}`)

export function readLetter(signer: Signer, token: string): Letter | null {
  const [cohostId, personId] = signer.read(PURPOSE, token)?.split('.') ?? []
  return cohostId && personId ? { cohostId, personId } : null
}

interface Letter {
  cohostId: string
  personId: string
}
