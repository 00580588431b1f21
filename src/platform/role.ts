/** Somebody employed by the municipality, and what they do there. */
export const employeeRoles = [
  'bridge-builder',
  'platform-host',
  'coordinator',
  'secretary',
  'grants-officer',
  'administrator',
] as const

/** Somebody elected or appointed; they read, propose and answer, and see nobody's data. */
export const memberRoles = ['committee-member', 'council-member'] as const

export const roles = [...employeeRoles, ...memberRoles] as const

export type Role = (typeof roles)[number]

interface WithRoles {
  roles: readonly Role[]
}

/** Those whose work is to help people. */
export const helpingRoles: readonly Role[] = ['bridge-builder', 'platform-host', 'coordinator']
const employed: readonly Role[] = employeeRoles

/** Whether somebody is employed by the municipality, in any role. */
export const isEmployee = ({ roles }: WithRoles): boolean =>
  roles.some((role) => employed.includes(role))

/** Whether somebody's work is to help people: only they see what people have told us. */
export const helpsPeople = ({ roles }: WithRoles): boolean =>
  roles.some((role) => helpingRoles.includes(role))
