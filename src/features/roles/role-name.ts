import type { Role } from '#platform/role.ts'
import { text } from './text/index.ts'

/** What a role is called: "Brobygger". */
export const roleName = (role: Role): string => text(`role-${role}`)
