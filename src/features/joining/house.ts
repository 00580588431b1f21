import { placeUrl } from '#features/invitations/index.ts'
import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import type { JoiningRow } from './tables.ts'
import { confirmUrl } from './urls.ts'

/** What commands need besides the work: the address of the house, and its key. */
export interface House {
  config: Config
  signer: Signer
}

/** Whose an answer by mail is: that of the one who comes, or of one of the hosts. */
export const guestParty = (joiningId: string) => `g${joiningId}`
export const hostParty = (joiningId: string, personId: string) => `h${joiningId}${personId}`

/** What the links in a message open: one's own place, and the yes to it. */
export const PLACE = 'joining'
export const CONFIRM = 'confirm-joining'
const DAYS_TO_CONFIRM = 3

/** The link in a message to one's own place, where it can be changed without signing in. */
export const placeLink = ({ config, signer }: House, { id }: Pick<JoiningRow, 'id'>) =>
  config.baseUrl + placeUrl(signer.sign(PLACE, id))

/** The link that says yes instead of the code. It holds for one asking. */
export const confirmLink = ({ config, signer }: House, askedId: string) =>
  config.baseUrl + confirmUrl(signer.sign(CONFIRM, askedId, DAYS_TO_CONFIRM))
