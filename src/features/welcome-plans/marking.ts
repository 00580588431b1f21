import { lockAssociation } from '#features/associations/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Course } from './courses.ts'
import { planRefusal } from './saving.ts'

/** They have been through a course together. Twice is once. */
export async function markDone(work: Work, associationId: string, course: Course) {
  const { db, now, record } = work
  refuseIf(planRefusal(found(await lockAssociation(work, associationId, 'plan-welcome'))))
  const { numInsertedOrUpdatedRows: marked } = await db
    .insertInto('welcome_course')
    .values({ association_id: associationId, course, done_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (marked) await record('welcome-course.done', { associationId, course })
}

/** They had not, or want to go through it again. */
export async function markUndone(work: Work, associationId: string, course: Course) {
  const { db, record } = work
  refuseIf(planRefusal(found(await lockAssociation(work, associationId, 'plan-welcome'))))
  const { numDeletedRows: unmarked } = await db
    .deleteFrom('welcome_course')
    .where('association_id', '=', associationId)
    .where('course', '=', course)
    .executeTakeFirst()
  if (unmarked) await record('welcome-course.undone', { associationId, course })
}
