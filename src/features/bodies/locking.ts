import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** A body, locked for the work. The door has asked who may. */
export const lockBody = async ({ db }: Work, id: string) =>
  found(await db.selectFrom('body').selectAll().where('id', '=', id).forUpdate().executeTakeFirst())

/** What has ended is history, and stays as it was. */
export const closedRefusal = ({ closed_on }: { closed_on: Temporal.PlainDate | null }) =>
  closed_on === null ? null : 'body-closed'
