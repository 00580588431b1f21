/** The links of who has seen what, and of saying what one reads for. */
export const readingsUrl = '/hvem-har-set'
export const startUrl = `${readingsUrl}/formaal`
export const purposeUrl = (to?: string) =>
  to ? `${startUrl}?til=${encodeURIComponent(to)}` : startUrl
export const stopUrl = `${readingsUrl}/formaal/stop`
export { ownUrl } from '#features/people/index.ts'
