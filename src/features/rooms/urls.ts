import { steerUrl } from '#features/meetings/index.ts'

export { meetingUrl, steerUrl } from '#features/meetings/index.ts'

/** Where one types the code on the wall. */
export const roomsUrl = '/rum'
export const roomUrl = (code: string) => `${roomsUrl}/${code}`
export const sayUrl = (code: string) => `${roomUrl(code)}/svar`
export const alsoUrl = (code: string, contribution: string) =>
  `${sayUrl(code)}/${contribution}/ogsaa`
/** Where a page that shows the number so-and-so hears of what comes after. */
export const roomStreamUrl = (code: string, seen: number) => `${roomUrl(code)}/nyt?fra=${seen}`
export const wallUrl = (code: string) => `${roomUrl(code)}/skaerm`
export const wallStreamUrl = (code: string, seen: number) => `${wallUrl(code)}/nyt?fra=${seen}`

export const steerStreamUrl = (meeting: string, seen: number) =>
  `${steerUrl(meeting)}/nyt?fra=${seen}`
export const openUrl = (meeting: string) => `${steerUrl(meeting)}/aabn`
export const askUrl = (meeting: string) => `${steerUrl(meeting)}/spoerg`
export const pauseUrl = (meeting: string) => `${steerUrl(meeting)}/pause`
export const resumeUrl = (meeting: string) => `${steerUrl(meeting)}/videre`
export const closeUrl = (meeting: string) => `${steerUrl(meeting)}/luk`
export const groupUrl = (meeting: string) => `${steerUrl(meeting)}/tema`
export const hideUrl = (meeting: string, contribution: string) =>
  `${steerUrl(meeting)}/svar/${contribution}/skjul`
export const putBackUrl = (meeting: string, contribution: string) =>
  `${steerUrl(meeting)}/svar/${contribution}/vis`
/** Where the place of an answer is on a page. */
export const placeOf = (contribution: string) => `svar-${contribution}`
