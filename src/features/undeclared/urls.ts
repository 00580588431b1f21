/** The links of what is posted for children without this year's yes to certificates. */
export const undeclaredUrl = '/boerneattester'
export const lookUrl = (invitation: string) => `/boerneattester/${invitation}`

export { declarationUrl } from '#features/associations/index.ts'
export { invitationUrl } from '#features/invitations/index.ts'
export { caseUrl } from '#features/moderation/index.ts'
