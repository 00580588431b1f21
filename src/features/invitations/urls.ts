/** The links of invitations, as functions: pages, letters and feeds make no link themselves. */
export const listUrl = '/invitationer'
/** The list of what a word finds. */
export const wordUrl = (word: string) => `${listUrl}?${new URLSearchParams({ q: word })}`
export const invitationUrl = (id: string) => `/invitationer/${id}`
export const calendarUrl = (id: string) => `/invitationer/${id}/kalender.ics`
export const joinUrl = (id: string) => `/invitationer/${id}/tilslutning`
export const problemUrl = (id: string) => `/invitationer/${id}/noget-galt`
export const hostUrl = (id: string) => `/invitationer/${id}/vaert`
export const cancelUrl = (id: string) => `/invitationer/${id}/aflys`
/** Where a host changes single dates, or the whole series from a date on. */
export const datesUrl = (id: string) => `/invitationer/${id}/datoer`
export const answerUrl = (id: string, joiningId: string) => `/invitationer/${id}/svar/${joiningId}`
/** Who hosts it together: asking another association, taking it back. */
export const cohostsUrl = (id: string) => `/invitationer/${id}/sammen`
/** Where one's own invitation is changed. */
export const editUrl = (id: string) => `/invitationer/${id}/ret`
/** Its words as a poster and a flyer to print. */
export const posterUrl = (id: string) => `/opslag/${id}`
/** Starts a draft of one like it. */
export const likeUrl = (id: string) => `/invitationer/${id}/magen-til`
export const pictureUrl = (id: string) => `/invitationer/billede/${id}.webp`
/** Where the code from the message is written. */
export const codeUrl = (joiningId: string) => `/invitationer/kode/${joiningId}`
/** One's own place, opened by the signed link in the message. */
export const placeUrl = (token: string) => `/invitationer/din-plads/${token}`
/** What one who comes and the hosts write to each other; a guest opens it by the signed link. */
export const conversationUrl = (key: string) => `/samtaler/${key}`
/** All conversations of an invitation, and where its host writes to all who come. */
export const conversationsUrl = (id: string) => `/samtaler/invitation/${id}`
/** Where the host says who came. */
export const whoCameUrl = (id: string) => `/invitationer/${id}/hvem-kom`
/** Where somebody says how a first visit was; the token is that of their place. */
export const howItWentUrl = (token: string) => `/hvordan-gik-det/${token}`
/** Everything somebody has joined as a calendar; the token is that of one of their places. */
export const wholeCalendarUrl = (token: string) => `/din-kalender/fra/${token}`
/** What is kept of somebody without an account; the token is that of their place. */
export const guestDataUrl = (token: string) => `/mine-data/plads/${token}`
/** Where a host, or an employee on the telephone, asks that somebody goes along. */
export const companionsForUrl = (id: string) => `/foelges/vaert/${id}`
export const askForCompanionUrl = (joiningId: string) => `/foelges/telefon/${joiningId}`
/** The page that a cover picture is drawn at. */
export const coverUrl = (kind: string, seed: string) => `/billede/${kind}-${seed}.svg`

/** A search as a calendar to subscribe to, and as news; `query` is that of the list. */
export const listCalendarUrl = (query = '') => `/invitationer/kalender.ics${query && `?${query}`}`
export const listFeedUrl = (query = '') => `/invitationer/nyt.atom${query && `?${query}`}`
/** The same for one area. */
export const areaCalendarUrl = (areaId: string) => `/omraader/${areaId}/kalender.ics`
export const areaFeedUrl = (areaId: string) => `/omraader/${areaId}/nyt.atom`
