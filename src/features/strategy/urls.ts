/** The links of the strategy. */
export const strategyUrl = '/strategi'
export const recommendationUrl = (code: string) => `${strategyUrl}/${encodeURIComponent(code)}`
/** The same from a document, pasted as text. */
export const outlineUrl = `${strategyUrl}/hent-ind/papir`
export const bringInUrl = `${strategyUrl}/hent-ind`
