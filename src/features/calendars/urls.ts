/** The links of the calendars that associations bring in. */
export const calendarsUrl = '/kalendere'
export const broughtUrl = (id: string) => `/kalendere/${id}`
export const previewUrl = (id: string, page = 1) =>
  `/kalendere/${id}/se${page > 1 ? `?side=${page}` : ''}`
export const takeInUrl = (id: string) => `/kalendere/${id}/ja`
export const turnDownUrl = (id: string) => `/kalendere/${id}/nej`
export const welcomeUrl = (id: string) => `/kalendere/${id}/velkomst`
export const fetchAgainUrl = (id: string) => `/kalendere/${id}/hentning`
export const fileAgainUrl = (id: string) => `/kalendere/${id}/fil`
export const postEntriesUrl = (id: string) => `/kalendere/${id}/opslag`
export const leaveOutUrl = (id: string) => `/kalendere/${id}/fravalg`
export const bringBackUrl = (id: string) => `/kalendere/${id}/tilvalg`
export const cancelGoneUrl = (id: string) => `/kalendere/${id}/aflysning`
export const endUrl = (id: string) => `/kalendere/${id}/slut`

/** What one looks at on a calendar's page, and how it is called in the address. */
export const views = { drafts: 'klar', posted: 'opslag', gone: 'vaek', 'left-out': 'fravalgt' }
export type View = keyof typeof views

/** One part of a calendar's page. */
export function viewUrl(id: string, view: View, page = 1): string {
  const query = new URLSearchParams()
  if (view !== 'drafts') query.set('vis', views[view])
  if (page > 1) query.set('side', String(page))
  return query.size > 0 ? `${broughtUrl(id)}?${query}` : broughtUrl(id)
}
