import type { Config } from '#platform/config/index.ts'
import type { Signer } from '#platform/secret.ts'
import { followUrl, statementUrl } from './urls.ts'

/** What a signed link needs to know of the installation. */
export interface House {
  config: Config
  signer: Signer
}

const NOTICE = 'notice'
const STATEMENT = 'statement'

export const readNotice = ({ signer }: House, token: string) => signer.read(NOTICE, token)
export const readStatement = ({ signer }: House, token: string) => signer.read(STATEMENT, token)

/** The page of somebody's own notice. */
export const followLink = ({ signer }: House, noticeId: string) =>
  followUrl(signer.sign(NOTICE, noticeId))

/** The page with the reasons of a decision, for whom it is about. */
export const statementLink = ({ signer }: House, decisionId: string) =>
  statementUrl(signer.sign(STATEMENT, decisionId))
