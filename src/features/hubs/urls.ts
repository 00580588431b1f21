/** The links of houses that gather. */
export const hubsUrl = '/huse'
export const newHubUrl = '/huse/nyt'
export { hubUrl } from '#features/finding/index.ts'
/** What is new there, for other programs. */
export const hubFeedUrl = (slug: string) => `/huse/${slug}/nyt.atom`
/** What happens there, for a calendar program. */
export const hubCalendarUrl = (slug: string) => `/huse/${slug}/kalender.ics`
export const describeUrl = (slug: string) => `/huse/${slug}/ret`
/** Its rooms and who sits there, for those who look after it. */
export const arrangeUrl = (slug: string) => `/huse/${slug}/indret`
export const addRoomUrl = (slug: string) => `/huse/${slug}/rum`
export const removeRoomUrl = (slug: string, place: string) => `/huse/${slug}/rum/${place}/fjern`
export const askUrl = (slug: string) => `/huse/${slug}/foreninger`
export const endSeatUrl = (slug: string, seat: string) => `/huse/${slug}/foreninger/${seat}/fjern`
export const openUrl = (slug: string) => `/huse/${slug}/aabn`
export const closeUrl = (slug: string) => `/huse/${slug}/luk`
/** For an association: where it sits, and what it is asked. */
export const seatsUrl = '/mit/plads-i-et-hus'
export const answerUrl = (seat: string) => `/mit/plads-i-et-hus/${seat}/svar`
export const leaveUrl = (seat: string) => `/mit/plads-i-et-hus/${seat}/farvel`

export { associationUrl } from '#features/associations/index.ts'
export { postUrl } from '#features/finding/index.ts'
export { meetingPlaceUrl, placesUrl } from '#features/meeting-places/index.ts'
export { offerUrl } from '#features/offers/index.ts'
export { ownUrl } from '#features/people/index.ts'
export { newWishUrl } from '#features/wishes/index.ts'
