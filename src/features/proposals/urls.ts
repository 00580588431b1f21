export { bodiesUrl, bodyUrl } from '#features/bodies/index.ts'

/** The links of what councils propose. */
export const proposalsUrl = '/forslag'
export const listedUrl = (filter: Record<string, string>) =>
  `${proposalsUrl}?${new URLSearchParams(filter)}`
export const proposalUrl = (id: string) => `${proposalsUrl}/${id}`
export const followUrl = (id: string) => `${proposalUrl(id)}/foelg`
export const feedUrl = `${proposalsUrl}/nyt.atom`
export const csvUrl = `${proposalsUrl}/forslag.csv`
export const jsonUrl = `${proposalsUrl}/forslag.json`

/** The council's own. */
export const draftsUrl = `${proposalsUrl}/kladder`
export const newProposalUrl = (councilId: string) =>
  `${proposalsUrl}/ny/${encodeURIComponent(councilId)}`
export const writeUrl = (id: string) => `${proposalUrl(id)}/ret`
export const throwAwayUrl = (id: string) => `${proposalUrl(id)}/smid-ud`
export const adoptUrl = (id: string) => `${proposalUrl(id)}/beslut`
export const changeUrl = (id: string) => `${proposalUrl(id)}/nye-ord`
export const sendUrl = (id: string) => `${proposalUrl(id)}/send`

/** The proposals to the committee where one sits. */
export const ownCommitteeUrl = `${proposalsUrl}/mit-udvalg`

/** The secretary's. */
export const answersUrl = `${proposalsUrl}/svar`
export const receiveUrl = (id: string) => `${proposalUrl(id)}/modtaget`
export const answerUrl = (id: string) => `${proposalUrl(id)}/svar`
