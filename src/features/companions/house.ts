import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import { guestUrl } from './urls.ts'

/** What a link needs: the address of the house, and its key. */
export interface House {
  config: Config
  signer: Signer
}

const FOR = 'companion'

/** The token of the page of one who asked for somebody to go along. */
export const guestToken = (signer: Signer, askingId: string): string => signer.sign(FOR, askingId)

/** The asking that a token opens, or null. */
export const askingOf = (signer: Signer, token: string): string | null => signer.read(FOR, token)

export const guestLink = ({ config, signer }: House, askingId: string): string =>
  config.baseUrl + guestUrl(guestToken(signer, askingId))
