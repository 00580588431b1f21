import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import { parentUrl, waitingUrl } from '../urls.ts'

/** What commands need besides the work: the address of the house, and its key. */
export interface House {
  config: Config
  signer: Signer
}

/** What a parent's link opens: the answer to one question. It lasts past the yearly letter. */
const PARENT = 'parent-yes'
const PARENT_DAYS = 400
/** What the link of the one who waits opens: where one sees whom we asked. */
const WAITING = 'waits-for-parent'
const WAITING_DAYS = 1

export const parentPath = ({ signer }: House, id: string) =>
  parentUrl(signer.sign(PARENT, id, PARENT_DAYS))
export const parentLink = (house: House, id: string) => house.config.baseUrl + parentPath(house, id)
export const readParent = ({ signer }: House, token: string) => signer.read(PARENT, token)

export const waitingPath = ({ signer }: House, personId: string) =>
  waitingUrl(signer.sign(WAITING, personId, WAITING_DAYS))
export const readWaiting = ({ signer }: House, token: string) => signer.read(WAITING, token)
