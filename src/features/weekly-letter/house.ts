import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import { ownLetterUrl, stopUrl } from './urls.ts'

/** What commands need besides the work: the address of the house, and its key. */
export interface House {
  config: Config
  signer: Signer
}

const OWN = 'weekly-letter'

export const tokenOf = ({ signer }: Pick<House, 'signer'>, letterId: string) =>
  signer.sign(OWN, letterId)

/** Which one a link is about, or null where the link was not made here. */
export const readToken = ({ signer }: Pick<House, 'signer'>, token: string) =>
  signer.read(OWN, token)

/** The links that stand in a letter by e-mail: to one's own page, and the one that stops. */
export function linksOf(house: House, letterId: string) {
  const token = tokenOf(house, letterId)
  const { baseUrl } = house.config
  return { own: baseUrl + ownLetterUrl(token), stop: baseUrl + stopUrl(token) }
}
