/** The links of the platform hosts' list. */
export { waitingUrl as reviewsUrl } from '#features/moderation/index.ts'
export const reviewUrl = (invitation: string) => `/gennemsyn/${invitation}`
export const handledUrl = (report: string) => `/gennemsyn/klaret/${report}`
export const reopenUrl = (report: string) => `/gennemsyn/klaret/${report}/fortryd`
/** Takes an answer back that was told. */
export const takeBackUrl = (invitation: string) => `/gennemsyn/${invitation}/tag-tilbage`
export const undoUrl = (review: string) => `/gennemsyn/fortryd/${review}`
