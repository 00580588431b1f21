import { type Step, stepPaths } from './drafts/answers.ts'

/** The links of posting an invitation. */
export const postUrl = '/opret'
export const adviceUrl = '/opret/raad'
export const stepUrl = (draft: string, step: Step) => `/opret/${draft}/${stepPaths[step]}`
export const dropUrl = (draft: string) => `/opret/${draft}/slet`
export const standingUrl = (draft: string) => `/opret/${draft}/tak`
export const draftPictureUrl = (draft: string, picture: string) =>
  `/opret/${draft}/billede/${picture}.webp`

export { editUrl } from '#features/invitations/index.ts'
