export { bodiesUrl } from '#features/bodies/index.ts'

/** The links of the strategy. */
export const strategyUrl = '/strategi'
export const recommendationUrl = (code: string) => `${strategyUrl}/${encodeURIComponent(code)}`
export const bringInUrl = `${strategyUrl}/hent-ind`
export const csvUrl = `${strategyUrl}/anbefalinger.csv`
export const jsonUrl = `${strategyUrl}/anbefalinger.json`
