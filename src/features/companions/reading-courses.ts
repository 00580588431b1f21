import type { Work } from '#platform/work.ts'
import type { CompanionCourse } from './courses.ts'
import { finishCourses, lockCompanion } from './moving.ts'

/** The actor says that they have read a course. Twice is once. */
export async function readCourse(work: Work, course: CompanionCourse): Promise<void> {
  const { db, actor, now, record } = work
  const { person_id: personId } = await lockCompanion(work, actor.id)
  const done = await db
    .insertInto('companion_course')
    .values({ person_id: personId, course, done_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('course')
    .executeTakeFirst()
  if (!done) return
  await record('companion.course-read', { personId })
  await finishCourses(work, personId)
}
