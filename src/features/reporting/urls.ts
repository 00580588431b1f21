export { bodyUrl } from '#features/bodies/index.ts'
export { recommendationUrl, strategyUrl } from '#features/strategy/index.ts'

/** The links of the half-year's status. */
export const statusUrl = '/status'
export const openUrl = `${statusUrl}/aabn`
export const ownersUrl = `${statusUrl}/ejere`
export const mineUrl = `${statusUrl}/mine`
/** A half-year as all can read it. */
export const periodUrl = (period: string) => `${statusUrl}/${period}`
export const versionUrl = (period: string, version: number) =>
  `${periodUrl(period)}/udgave/${version}`
export const csvUrl = (period: string) => `${periodUrl(period)}/status.csv`
export const jsonUrl = (period: string) => `${periodUrl(period)}/status.json`
export const deskUrl = (period: string) => `${periodUrl(period)}/arbejde`
export const approveUrl = (period: string) => `${periodUrl(period)}/godkend`
export const freezeUrl = (period: string) => `${periodUrl(period)}/laas`
export const decisionUrl = (period: string) => `${periodUrl(period)}/beslutning`
/** The paper of a half-year for one body, or for all of it. */
export const paperUrl = (period: string, bodyId = WHOLE) =>
  `${periodUrl(period)}/papir/${encodeURIComponent(bodyId)}`
export const WHOLE = 'alle'
const reportUrl = (period: string, code: string) =>
  `${periodUrl(period)}/${encodeURIComponent(code)}`
export const writeUrl = (period: string, code: string) => `${reportUrl(period, code)}/skriv`
export const checkUrl = (period: string, code: string) => `${reportUrl(period, code)}/tjek`
export const backUrl = (period: string, code: string) => `${reportUrl(period, code)}/tilbage`
export const correctUrl = (period: string, code: string) => `${reportUrl(period, code)}/ret`
