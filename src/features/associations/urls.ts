/** The links of the directory of associations. */
export const associationsUrl = '/foreninger'
export const associationUrl = (id: string) => `/foreninger/${id}`
/** The other two lists of the directory; their features are further down. */
export const placesUrl = '/steder'
export const offersUrl = '/tilbud'
/** Registering one: what kind it is, and then the rest. */
export const registerUrl = '/foreninger/ny'
export const registerKindUrl = (kind: string) => `/foreninger/ny/${kind}`
export const claimUrl = (id: string) => `/foreninger/${id}/det-er-os`
export const editAssociationUrl = (id: string) => `/foreninger/${id}/ret`
/** How it receives somebody new: plan, checklist, courses. */
export const welcomePlanUrl = (id: string) => `/foreninger/${id}/velkomst`
/** Its yes to certificates for those who are with children. */
export const declarationUrl = (id: string) => `/foreninger/${id}/boerneattester`
/** Its people: roles, asking somebody, what one does oneself, leaving. */
export const peopleUrl = (id: string) => `/foreninger/${id}/folk`
export const meetUrl = (id: string) => `/foreninger/${id}/folk/dig`
export const inviteUrl = (id: string) => `/foreninger/${id}/folk/spoerg`
export const withdrawUrl = (id: string, invite: string) =>
  `/foreninger/${id}/folk/spoerg/${invite}/fortryd`
export const roleUrl = (id: string, person: string) => `/foreninger/${id}/folk/${person}/rolle`
export const removeUrl = (id: string, person: string) => `/foreninger/${id}/folk/${person}/farvel`
export const leaveUrl = (id: string) => `/foreninger/${id}/forlad`
export const archiveUrl = (id: string) => `/foreninger/${id}/luk`
export const restoreUrl = (id: string) => `/foreninger/${id}/luk-op`
/** The signed link in a letter that asks somebody to be with it. */
export const invitedUrl = (token: string) => `/foreninger/vaer-med/${token}`
/** What waits for a platform host. */
export const waitingAssociationsUrl = '/foreninger/gennemsyn'
export const decideAssociationUrl = (id: string) => `/foreninger/gennemsyn/${id}`
export const undoAssociationUrl = (id: string) => `/foreninger/gennemsyn/${id}/fortryd`
export const undoClaimUrl = (id: string) => `/foreninger/gennemsyn/det-er-os/${id}/fortryd`
export const decideClaimUrl = (id: string) => `/foreninger/gennemsyn/det-er-os/${id}`
