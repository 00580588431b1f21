import type { Role } from '#platform/role.ts'
import type { Actor } from '#platform/work.ts'

const theirs: readonly Role[] = ['secretary', 'administrator']

/** Those who keep names, seats and papers as they are decided. */
export const looksAfterBodies = ({ roles }: Actor): boolean =>
  roles.some((role) => theirs.includes(role))
