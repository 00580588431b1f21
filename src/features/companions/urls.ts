import { companionsForUrl } from '#features/invitations/index.ts'

/** The links of going along. */
export const companionsUrl = '/foelges'
/** Where somebody offers to go along, and changes what they offered. */
export const offerUrl = '/foelges/tilbyd'
/** A companion's own page. */
export const ownCompanionUrl = '/foelges/mig'
export const ownMoveUrl = (move: string) => `/foelges/mig/${move}`
export const worriedUrl = '/foelges/bekymret'
export const courseUrl = (course: string) => `/foelges/kursus/${course}`
export const courseReadUrl = (course: string) => `${courseUrl(course)}/laest`
export const answerMatchUrl = (match: string) => `/foelges/tur/${match}`
export const wentUrl = (match: string) => `/foelges/tur/${match}/afsted`
export const endMatchUrl = (match: string) => `/foelges/tur/${match}/slut`
/** The page of the one who asked for somebody; the token is in their letters. */
export const guestUrl = (token: string) => `/foelges/din/${token}`
export const guestAnswerUrl = (token: string) => `${guestUrl(token)}/svar`
export const guestStopUrl = (token: string) => `${guestUrl(token)}/slut`
/** The coordinator's board, and what stands on it. */
export const boardUrl = '/foelges/tavle'
export const askingUrl = (asking: string) => `/foelges/tavle/${asking}`
export const closeAskingUrl = (asking: string) => `/foelges/tavle/${asking}/luk`
export const phoneAnswerUrl = (match: string) => `/foelges/tavle/tur/${match}/svar`
export const reviewUrl = (match: string) => `/foelges/tavle/tur/${match}/talt`
export const companionUrl = (person: string) => `/foelges/tavle/frivillig/${person}`
export const calledUrl = (person: string) => `${companionUrl(person)}/ringet`

export const askAsHostUrl = (invitation: string, joining: string) =>
  `${companionsForUrl(invitation)}/${joining}`

export {
  companionsForUrl,
  hostUrl,
  invitationUrl,
  listUrl,
} from '#features/invitations/index.ts'
