export { bodiesUrl, bodyUrl } from '#features/bodies/index.ts'

/** The links of policies and of the looks taken at them. */
export const policiesUrl = '/politikker'
export const newPolicyUrl = `${policiesUrl}/ny`
export const policiesCsvUrl = `${policiesUrl}/politikker.csv`
export const reviewsCsvUrl = `${policiesUrl}/eftersyn.csv`
export const jsonUrl = `${policiesUrl}/politikker.json`
export const policyUrl = (id: string) => `${policiesUrl}/${id}`
export const editUrl = (id: string) => `${policyUrl(id)}/ret`
export const endUrl = (id: string) => `${policyUrl(id)}/slut`
export const holdAgainUrl = (id: string) => `${policyUrl(id)}/gaelder-igen`
export const followUrl = (id: string) => `${policyUrl(id)}/foelg`
export const reviewsUrl = (id: string) => `${policyUrl(id)}/eftersyn`
export const reviewUrl = (id: string, review: string) => `${reviewsUrl(id)}/${review}`
export const workUrl = (id: string, review: string) => `${reviewUrl(id, review)}/arbejd`
export const doUrl = (id: string, review: string, what: Doing) => `${reviewUrl(id, review)}/${what}`
export const dropSourceUrl = (id: string, review: string, source: string) =>
  `${doUrl(id, review, 'kilder')}/${source}/fjern`

export type Doing =
  | 'begynd'
  | 'svar'
  | 'kilder'
  | 'konkluder'
  | 'aabn'
  | 'beslut'
  | 'ret'
  | TakingBack
type TakingBack = 'tag-tilbage' | 'fortryd'
