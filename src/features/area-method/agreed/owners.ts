import { employeeRoles } from '#platform/role.ts'

export type EmployeeRole = (typeof employeeRoles)[number]

/** Who answers for it: a seat in the team, a council or committee, a role at the municipality. */
export interface Owner {
  seatId: string | null
  bodyId: string | null
  role: EmployeeRole | null
}

const nobody: Owner = { seatId: null, bodyId: null, role: null }

const isRole = (typed: string): typed is EmployeeRole =>
  (employeeRoles as readonly string[]).includes(typed)

/** As a form has it: "seat:…", "body:…", "role:coordinator"; null for what is none of them. */
export function ownerOf(typed: string): Owner | null {
  const [kind, id = ''] = typed.split(':')
  if (kind === 'seat' && id) return { ...nobody, seatId: id }
  if (kind === 'body' && id) return { ...nobody, bodyId: id }
  return kind === 'role' && isRole(id) ? { ...nobody, role: id } : null
}
