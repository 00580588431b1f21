/** The links of meeting places. */
export { associationUrl, placesUrl, registerUrl } from '#features/associations/index.ts'
export const showAgainUrl = (id: string) => `/steder/${id}/vis-igen`
export const meetingPlaceUrl = (id: string) => `/steder/${id}`
export const describeUrl = (id: string) => `/steder/${id}/ret`
export const factsUrl = (id: string) => `/steder/${id}/adgang`
export const undoFactsUrl = (id: string) => `${factsUrl(id)}/fortryd`
export const photosUrl = (id: string) => `/steder/${id}/billeder`
export const removePhotoUrl = (id: string, photoId: string) =>
  `/steder/${id}/billeder/${photoId}/slet`
export const photoUrl = (photoId: string) => `/steder/billede/${photoId}.webp`
/** Every place as points for the map. */
export const placePointsUrl = '/steder/steder.geojson'
export const proposeUrl = '/steder/foreslaa'
export const proposedUrl = '/steder/foreslaa/tak'
export const proposalsUrl = '/steder/forslag'
export const proposalUrl = (id: string) => `/steder/forslag/${id}`
export const approveUrl = (id: string) => `/steder/forslag/${id}/ja`
export const refuseUrl = (id: string) => `/steder/forslag/${id}/nej`
/** Who looks after a place: chosen by a platform host, or said by those who do. */
export const keeperUrl = (id: string) => `/steder/${id}/passer`
export const claimUrl = (id: string) => `/steder/${id}/vores-hus`
/** What waits for a platform host. */
export const claimsUrl = '/steder/huse'
export const decideClaimUrl = (id: string) => `/steder/huse/${id}`
export const undoClaimUrl = (id: string) => `/steder/huse/${id}/fortryd`
