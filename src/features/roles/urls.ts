/** The links of the roles. */
export const rolesUrl = '/roller'
/** Which employees are signed in, and signing one of them out. */
export const signedInUrl = `${rolesUrl}/logget-ind`
export const signOutUrl = (personId: string) => `${signedInUrl}/${personId}`
export const giveUrl = `${rolesUrl}/giv`
export const grantUrl = (id: string) => `${rolesUrl}/${id}`
export const yesUrl = (id: string) => `${rolesUrl}/${id}/ja`
export const noUrl = (id: string) => `${rolesUrl}/${id}/nej`
export const endUrl = (id: string) => `${rolesUrl}/${id}/slut`
export const renewUrl = (id: string) => `${rolesUrl}/${id}/forny`
