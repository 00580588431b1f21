import { sql } from 'kysely'
import { lawOf } from '#features/municipality/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { nobody, perform } from '#platform/work.ts'
import { erasePauses } from './noticing-pause.ts'

/**
 * When nobody can complain any more, and no complaint waits, nothing about people is left: the
 * decision stays with what was done and on what ground.
 */
export async function erasePeople(outside: Outside): Promise<void> {
  await erasePauses(outside)
  const { complaintMonths: months } = await lawOf(outside.db)
  const before = outside.now().toZonedDateTimeISO(ZONE).subtract({ months }).toInstant()
  await perform(outside, nobody, async ({ db, record }) => {
    const { rows } = await sql<{ id: string }>`
      update content_decision set facts = '', concerned_id = null, decided_by = null, law = '',
        subject_id = case when kind in ('poster', 'noticer') then '' else subject_id end
      where decided_at < ${before} and (facts <> '' or decided_by is not null)
        and not exists (
          select from content_complaint complaint
          where complaint.decision_id = content_decision.id and not exists (
            select from content_decision answer where answer.complaint_id = complaint.id
              and answer.decided_at < ${before}))
      returning id`.execute(db)
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return
    await db
      .updateTable('content_notice')
      .set({ words: '', name: '', email: '' })
      .where(
        sql<boolean>`exists (select from content_decision_notice answered
          where answered.notice_id = content_notice.id and answered.decision_id = any(${ids}))`,
      )
      .execute()
    await db
      .updateTable('content_complaint')
      .set({ words: '' })
      .where('decision_id', 'in', ids)
      .execute()
    await record('erasure.done', { rows: ids.length })
  })
}
