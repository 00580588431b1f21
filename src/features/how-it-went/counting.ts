import { sql } from 'kysely'
import { wallOf } from '#platform/time/zone.ts'
import type { Work } from '#platform/work.ts'

/** 2026-H2: the half-year a moment is in. */
export function halfYearOf(at: Temporal.Instant): string {
  const { year, month } = wallOf(at)
  return `${year}-H${month <= 6 ? 1 : 2}`
}

/** One more has come to something for the first time: a number, and nobody in it. */
export async function countNewcomer({ db, now }: Work, invitationId: string): Promise<void> {
  await sql`
    insert into newcomer_count (half_year, area_id, count)
    select ${halfYearOf(now)}, area_id, 1 from invitation where id = ${invitationId}
    on conflict (half_year, area_id) do update set count = newcomer_count.count + 1`.execute(db)
}
