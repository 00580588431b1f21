import { sql } from 'kysely'
import { onTheList } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { type CardRow, cardColumns, cardTables } from './cards.ts'

/** What one association invites to, the soonest first. */
export async function ofAssociation(
  db: Db,
  { association, count, now }: { association: string; count: number; now: Temporal.Instant },
): Promise<CardRow[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns}
    from (
      select i.id from listed i
      join invitation on invitation.id = i.id
      where invitation.association_id = ${association} and ${onTheList(now)}
      order by i.next_starts_at, i.id limit ${count}
    ) as picked ${cardTables(now, [])}
    order by next.starts_at, i.id`.execute(db)
  return rows
}
