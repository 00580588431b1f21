import { recommendationUrl, strategyUrl } from '#features/strategy/index.ts'

export { bodiesUrl } from '#features/bodies/index.ts'
export { sayUrl } from '#features/inputs/index.ts'
export { bringInUrl, recommendationUrl, strategyUrl } from '#features/strategy/index.ts'

/** The links of what can be read of the strategy. */
export const followUrl = (code: string) => `${recommendationUrl(code)}/foelg`
export const csvUrl = `${strategyUrl}/anbefalinger.csv`
/** What is done for each recommendation, a line for each. */
export const actionsCsvUrl = `${strategyUrl}/handlinger.csv`
export const jsonUrl = `${strategyUrl}/anbefalinger.json`
