import { remindersUrl } from '#features/invitations/index.ts'

/** The links of reminders; the token says whose. */
export const turnOnUrl = (token: string) => `${remindersUrl(token)}/til`

export { listUrl, remindersUrl } from '#features/invitations/index.ts'
