import { programmeUrl } from '#features/finding/index.ts'

export { areaUrl } from '#features/local-areas/index.ts'

import type { Edition } from './editions.ts'

/** The links of the weekly programmes. */
export const programmesUrl = '/program'
export const makeAnewUrl = `${programmesUrl}/ny`
export const programmePdfUrl = (areaId: string, edition: Edition) =>
  `${programmeUrl(areaId)}/${edition}.pdf`
/** The page with the same words as the paper. */
export const programmePageUrl = (areaId: string, edition: Edition) =>
  edition === 'a4' || edition === 'a3' ? programmeUrl(areaId) : `${programmeUrl(areaId)}/${edition}`
