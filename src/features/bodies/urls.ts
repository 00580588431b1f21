/** The links of councils and committees. */
export const bodiesUrl = '/raad-og-udvalg'
/** What a council has proposed, and what one that decides is to see to. */
export const proposalsOfUrl = (id: string) => `/forslag?raad=${id}`
export const strategyOfUrl = (id: string) => `/strategi?udvalg=${id}`
export const newBodyUrl = `${bodiesUrl}/ny`
export const bodyUrl = (id: string) => `${bodiesUrl}/${id}`
export const arrangeUrl = (id: string) => `${bodyUrl(id)}/ret`
export const renameUrl = (id: string) => `${bodyUrl(id)}/navn`
export const closeUrl = (id: string) => `${bodyUrl(id)}/luk`
export const seatsUrl = (id: string) => `${bodyUrl(id)}/pladser`
export const unseatUrl = (id: string, seat: string) => `${seatsUrl(id)}/${seat}/fjern`
export const hideUrl = (id: string, seat: string) => `${seatsUrl(id)}/${seat}/skjul`
