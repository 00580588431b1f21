import type { Actor } from '#platform/work.ts'
import { callingRoles } from './kinds.ts'

/** Whether somebody may run this meeting: employees who call meetings, those who were asked to, and the members of the council behind it. */
export const isFacilitator = (
  actor: Actor,
  { facilitators, council }: { facilitators: readonly string[]; council: readonly string[] },
): boolean =>
  callsMeetings(actor) ||
  (actor.id !== null && facilitators.includes(actor.id)) ||
  (actor.id !== null && actor.roles.includes('council-member') && council.includes(actor.id))

/** Employees who call meetings, whoever is behind them. */
export const callsMeetings = ({ roles }: Actor): boolean =>
  roles.some((role) => callingRoles.includes(role))
