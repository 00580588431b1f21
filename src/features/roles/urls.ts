/** The links of the roles. */
export const rolesUrl = '/roller'
export const giveUrl = `${rolesUrl}/giv`
export const grantUrl = (id: string) => `${rolesUrl}/${id}`
export const yesUrl = (id: string) => `${rolesUrl}/${id}/ja`
export const noUrl = (id: string) => `${rolesUrl}/${id}/nej`
export const endUrl = (id: string) => `${rolesUrl}/${id}/slut`
export const renewUrl = (id: string) => `${rolesUrl}/${id}/forny`
