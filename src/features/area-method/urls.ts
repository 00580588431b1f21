import { togetherUrl } from '#features/local-areas/index.ts'

export { bodyUrl } from '#features/bodies/index.ts'
export { areasUrl, togetherUrl } from '#features/local-areas/index.ts'

/** The links of the local-area method. */
export const allTogetherUrl = '/sammen'
export const followUrl = (area: string) => `${togetherUrl(area)}/foelg`
/** The steps, for the team. */
export const stepsUrl = (area: string) => `${togetherUrl(area)}/trin`
export const stepUrl = (area: string, step: string) => `${stepsUrl(area)}/${step}`
export const describeUrl = (area: string) => `${togetherUrl(area)}/ord`
/** Who is in the team, for those at the municipality who gather it. */
export const teamUrl = (area: string) => `${togetherUrl(area)}/hold`
export const unseatUrl = (area: string, seat: string) => `${teamUrl(area)}/${seat}/fjern`
export const leaveUrl = (area: string) => `${togetherUrl(area)}/ud`
/** The map of forces, for the team. */
export const forcesUrl = (area: string) => `${togetherUrl(area)}/kraefter`
export const tiesUrl = (area: string) => `${togetherUrl(area)}/baand`
export const missingUrl = (area: string) => `${togetherUrl(area)}/mangler`
export const removeUrl = (area: string, what: string, id: string) =>
  `${togetherUrl(area)}/fjern/${what}/${id}`
export const putBackUrl = (area: string, what: string, id: string) =>
  `${togetherUrl(area)}/fortryd/${what}/${id}`
export { meetingUrl } from '#features/meetings/index.ts'
/** Calling an area meeting. */
export const callUrl = (area: string) => `${togetherUrl(area)}/moede`
export const agreedUrl = (area: string) => `${togetherUrl(area)}/aftaler`
export const followUpUrl = (area: string, agreed: string) => `${agreedUrl(area)}/${agreed}`
