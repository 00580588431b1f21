import type { Role } from '#platform/role.ts'

/** Two people stand behind every administrator. */
export const needsTwo = (role: Role): boolean => role === 'administrator'
