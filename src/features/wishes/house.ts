import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import { ownWishUrl } from './urls.ts'

/** What commands need besides the work: the address of the house, and its key. */
export interface House {
  config: Config
  signer: Signer
}

const OWN = 'wish-voice'

/** The page where one takes a wish, or one's "me too", back. */
export const ownPage = ({ signer }: Pick<House, 'signer'>, voiceId: string) =>
  ownWishUrl(signer.sign(OWN, voiceId))

/** The voice that such a link is about, or null. */
export const readOwn = ({ signer }: Pick<House, 'signer'>, token: string) => signer.read(OWN, token)
