import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '#platform/database/index.ts'
import type { Actor, Work } from '#platform/work.ts'

/** Whether the actor makes houses and changes them. */
export const looksAfterHubs = ({ roles }: Pick<Actor, 'roles'>) =>
  roles.includes('coordinator') || roles.includes('administrator')

/** Which houses an actor may see: open ones are everybody's. */
export const visibleTo = (actor: Actor) => (eb: ExpressionBuilder<Tables, 'hub'>) =>
  looksAfterHubs(actor) ? eb.val(true) : eb('hub.status', '=', 'open')

/** A house by its address, locked for the work; the door has asked who may. */
export const lockHub = ({ db }: Work, slug: string) =>
  db.selectFrom('hub').selectAll().where('slug', '=', slug).forUpdate().executeTakeFirst()
