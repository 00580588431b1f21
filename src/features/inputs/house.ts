import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import { confirmUrl, receiptUrl } from './urls.ts'

/** What commands need besides the work: the address of the house, and its key. */
export interface House {
  config: Config
  signer: Signer
}

const RECEIPT = 'input'
const CONFIRM = 'input-contact'
/** As long as the words are kept. */
const DAYS = 5 * 366

/** What opens the page of what happened with one's words. */
export const receiptToken = ({ signer }: Pick<House, 'signer'>, id: string): string =>
  signer.sign(RECEIPT, id, DAYS)

/** Whose receipt a link is, or null where the link was not made here. */
export const readReceipt = ({ signer }: Pick<House, 'signer'>, token: string): string | null =>
  signer.read(RECEIPT, token)

export const readConfirm = ({ signer }: Pick<House, 'signer'>, token: string) =>
  signer.read(CONFIRM, token)

export const receiptLink = (house: House, id: string) =>
  house.config.baseUrl + receiptUrl(receiptToken(house, id))

export const confirmLink = (house: House, id: string) =>
  house.config.baseUrl + confirmUrl(house.signer.sign(CONFIRM, id))
