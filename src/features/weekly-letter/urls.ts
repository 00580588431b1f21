/** The links of the weekly letter. */
export const weeklyLetterUrl = '/ugebrev'
/** The whole municipality, where other pages have an area. */
export const EVERYWHERE = 'alle'
export const weekUrl = (areaId: string | null) => `${weeklyLetterUrl}/uge/${areaId ?? EVERYWHERE}`
export const askUrl = (areaId?: string | null) =>
  areaId === undefined
    ? `${weeklyLetterUrl}/bestil`
    : `${weeklyLetterUrl}/bestil?sted=${areaId ?? EVERYWHERE}`
export const codeUrl = (letter: string) => `${weeklyLetterUrl}/kode/${letter}`
export const newCodeUrl = (letter: string) => `${weeklyLetterUrl}/kode/${letter}/ny`
/** One's own, opened by the signed link in each letter. */
export const ownLetterUrl = (token: string) => `${weeklyLetterUrl}/mit/${token}`
/** Posted to by mail programs, from elsewhere: see the `/stop/` of the application. */
export const stopUrl = (token: string) => `/stop/ugebrev/${token}`
export const thanksUrl = `${weeklyLetterUrl}/tak`
/** For employees: those who get it by post. */
export const byPostUrl = `${weeklyLetterUrl}/med-posten`
export const beginUrl = (letter: string) => `${byPostUrl}/${letter}/begynd`
export const prolongUrl = (letter: string) => `${byPostUrl}/${letter}/et-aar-mere`
export const endUrl = (letter: string) => `${byPostUrl}/${letter}/stop`
