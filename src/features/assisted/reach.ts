import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '#platform/database/index.ts'
import type { Actor } from '#platform/work.ts'

/** Only whoever looks after it now: to all others it is not there, coordinators among them. */
export const helpedBy =
  ({ id }: Pick<Actor, 'id'>) =>
  (eb: ExpressionBuilder<Tables, 'assisted'>) =>
    eb('assisted.helper_id', '=', id)
