import { createMiddleware } from 'hono/factory'
import type { Web } from './http.tsx'
import { NotFound } from './refusal.ts'
import { helpsPeople, isEmployee } from './role.ts'
import type { Actor } from './work.ts'

/** Who a route is for. Every route names exactly one; `test/access.test.ts` sees to it. */
export const anyone = who('anyone', () => true)
/** Somebody with an account. Others are sent to sign in, and back again afterwards. */
export const citizen = who('citizen', ({ id }) => id !== null)
/** The same, and somebody who is making an account just now. */
export const newcomer = who('newcomer', ({ id, newId }) => (newId ?? id) !== null)
/** Somebody at the municipality who looks after the platform. To others the page is not there. */
export const platformHost = who('platform-host', ({ roles }) => roles.includes('platform-host'))
/** Somebody at the municipality who helps people: bridge-builders, platform hosts, coordinators. */
export const employee = who('employee', helpsPeople)
/** Somebody at the municipality who looks after volunteers, and sees to it that there are enough hands. */
export const coordinator = who('coordinator', ({ roles }) => roles.includes('coordinator'))
/** Those who look after the platform, and the coordinator who helps when something is late. */
export const platformHostOrCoordinator = who(
  'platform-host-or-coordinator',
  ({ roles }) => roles.includes('platform-host') || roles.includes('coordinator'),
)
/** Those who make the houses that gather associations. */
export const coordinatorOrAdministrator = who(
  'coordinator-or-administrator',
  ({ roles }) => roles.includes('coordinator') || roles.includes('administrator'),
)
/** Those who keep what councils and committees are called, who sits there, and what they decide. */
export const secretaryOrAdministrator = who(
  'secretary-or-administrator',
  ({ roles }) => roles.includes('secretary') || roles.includes('administrator'),
)
/** Somebody employed by the municipality in any role; what is within their reach, the query says. */
export const municipal = who('municipal', isEmployee)
/** Those who read what people say to the municipality: who helps people, and the secretary. */
export const employeeOrSecretary = who(
  'employee-or-secretary',
  (actor) => helpsPeople(actor) || actor.roles.includes('secretary'),
)
/** Those who keep the list of what people's words are about, and tell what came of them. */
export const platformHostOrSecretary = who(
  'platform-host-or-secretary',
  ({ roles }) => roles.includes('platform-host') || roles.includes('secretary'),
)
/** Somebody with any role: employed by the municipality, elected or appointed. What they reach is asked for further in. */
export const employedOrElected = who('employed-or-elected', ({ roles }) => roles.length > 0)
/** Somebody at the municipality who gives roles and decides what law leaves open. */
export const administrator = who('administrator', ({ roles }) => roles.includes('administrator'))

/**
 * Beside `employee`, where a page shows names, numbers or addresses: they have said what for. What
 * is shown is written down with logReadings().
 */
export const inService = Object.assign(
  createMiddleware<Web>(async (c, next) => {
    if (!c.var.actor.service) throw new PurposeFirst()
    await next()
  }),
  { inService: true },
)

/** Sent to say what for, and on to the page asked for. */
export class PurposeFirst extends Error {}

/** Sent to sign in: the page asked for is kept, and a posted form is not lost silently. */
export class SignInFirst extends Error {}

/** Who makes an account is sent to say a name first. */
export class NameFirst extends Error {}

/** An employee who came in by a code is sent to make a passkey first, and then let in. */
export class PasskeyFirst extends Error {}

function who(name: string, allows: (actor: Actor) => boolean) {
  const guard = createMiddleware<Web>(async (c, next) => {
    const { actor } = c.var
    if (!allows(actor)) {
      if (actor.newId) throw new NameFirst()
      if (actor.id === null) throw new SignInFirst()
      if (actor.held && allows({ ...actor, roles: actor.held })) throw new PasskeyFirst()
      throw new NotFound()
    }
    await next()
  })
  return Object.assign(guard, { who: name })
}
