import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import { ownWatchUrl, stopUrl } from './urls.ts'

/** What commands need besides the work: the address of the house, and its key. */
export interface House {
  config: Config
  signer: Signer
}

const OWN = 'watch'

export const tokenOf = ({ signer }: Pick<House, 'signer'>, watchId: string) =>
  signer.sign(OWN, watchId)

/** Which one a link is about, or null where the link was not made here. */
export const readToken = ({ signer }: Pick<House, 'signer'>, token: string) =>
  signer.read(OWN, token)

/** The links that stand in a message: to one's own page, and the one that stops. */
export const linksOf = (house: House, watchId: string) => {
  const token = tokenOf(house, watchId)
  const { baseUrl } = house.config
  return { own: baseUrl + ownWatchUrl(token), stop: baseUrl + stopUrl(token) }
}
