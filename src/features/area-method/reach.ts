import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '#platform/database/index.ts'
import { found } from '#platform/refusal.ts'
import type { Actor, Work } from '#platform/work.ts'

/** Who keeps an area's pages: those who have a seat in its team. To others they are not there. */
export const keptBy = (actor: Actor) => (eb: ExpressionBuilder<Tables, 'area_work'>) =>
  eb.exists(
    eb
      .selectFrom('area_seat')
      .select('area_seat.id')
      .whereRef('area_seat.area_id', '=', 'area_work.area_id')
      .where('area_seat.person_id', '=', actor.id),
  )

/** Those at the municipality who begin an area and gather its team. */
export const gathersTeams = ({ roles }: Actor): boolean =>
  roles.includes('coordinator') || roles.includes('administrator')

/** The work of an area within the actor's reach, locked. */
export const lockWork = async ({ db, actor }: Work, areaId: string) =>
  found(
    await db
      .selectFrom('area_work')
      .selectAll()
      .where('area_id', '=', areaId)
      .where(keptBy(actor))
      .forUpdate()
      .executeTakeFirst(),
  )
