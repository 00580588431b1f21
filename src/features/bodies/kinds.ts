import { isEmployee, memberRoles, type Role } from '#platform/role.ts'

/** In the order they stand on the page. */
export const bodyKinds = [
  'city-council',
  'committee',
  'council',
  'user-board',
  'working-group',
  'administration',
] as const

export type BodyKind = (typeof bodyKinds)[number]

/** In the order they stand on the page. */
export const seatRoles = ['chair', 'deputy-chair', 'member', 'secretary'] as const

export type SeatRole = (typeof seatRoles)[number]

const elected: readonly Role[] = memberRoles

/** Whether somebody with these roles can have the seat: employees write and administer, others are elected or appointed. */
export const canSit = (
  { kind, seat }: { kind: BodyKind; seat: SeatRole },
  roles: readonly Role[],
): boolean =>
  kind === 'administration' || seat === 'secretary'
    ? isEmployee({ roles })
    : roles.some((role) => elected.includes(role))
