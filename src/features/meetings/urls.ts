/** The links of meetings. */
export const meetingsUrl = '/moeder'
export const newMeetingUrl = `${meetingsUrl}/ny`
export const withTemplateUrl = (id: string) => `${newMeetingUrl}?skabelon=${id}`
export const templatesUrl = `${meetingsUrl}/skabeloner`
export const removeTemplateUrl = (id: string) => `${templatesUrl}/${id}/fjern`
export const allPromisesUrl = `${meetingsUrl}/loefter`
export const meetingsCalendarUrl = `${meetingsUrl}/kalender.ics`
/** The public page of a meeting. */
export const meetingUrl = (id: string) => `${meetingsUrl}/${id}`
export const calendarUrl = (id: string) => `${meetingUrl(id)}/kalender.ics`
export const followUrl = (id: string) => `${meetingUrl(id)}/foelg`
export const paperUrl = (id: string) => `${meetingUrl(id)}/papir`
export const paperPdfUrl = (id: string) => `${meetingUrl(id)}/papir.pdf`
export const changeUrl = (id: string) => `${meetingUrl(id)}/ret`
export const cancelUrl = (id: string) => `${meetingUrl(id)}/aflys`
export const facilitatorsUrl = (id: string) => `${meetingUrl(id)}/holder`
export const removeFacilitatorUrl = (id: string, person: string) =>
  `${facilitatorsUrl(id)}/${person}/fjern`
export const inviteUrl = (id: string) => `${meetingUrl(id)}/indbyd`
/** Where those who run the meeting run its room, with telephones and a screen. */
export const steerUrl = (id: string) => `/rum/moede/${id}`
export const sheetsUrl = (id: string) => `${meetingUrl(id)}/ark`
export const closeUrl = (id: string) => `${meetingUrl(id)}/luk`
export const promisesUrl = (id: string) => `${meetingUrl(id)}/loefter`
export const settleUrl = (id: string, promise: string) => `${promisesUrl(id)}/${promise}`
