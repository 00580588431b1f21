import { type Context, Hono } from 'hono'
import { unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { courseAt } from './courses.ts'
import { markDone, markUndone } from './marking.ts'
import { CoursePage } from './pages/course-page.tsx'
import { findWelcome } from './queries.ts'
import { text } from './text/index.ts'
import { courseUrl, may } from './urls.ts'

/** Five short courses, read by anybody in the association. */
export const courseRoutes = new Hono<Web>()

courseRoutes.get('/:id/velkomst/kursus/:course', citizen, async (c) => {
  const { db, actor } = c.var
  const course = found(courseAt(c.req.param('course')))
  const welcome = found(await findWelcome(db, actor, c.req.param('id')))
  const page = (
    <CoursePage
      id={welcome.id}
      course={course}
      isDone={welcome.done.some((one) => one.course === course)}
      mayMark={may(welcome.role, 'plan-welcome') && welcome.status !== 'archived'}
    />
  )
  return c.render(page, { title: text(`${course}-title`), personal: true })
})

courseRoutes.post(
  '/:id/velkomst/kursus/:course/laest',
  citizen,
  unrecorded('done twice is done once'),
  (c) => mark(c, markDone),
)

courseRoutes.post(
  '/:id/velkomst/kursus/:course/fortryd',
  citizen,
  unrecorded('undone twice is undone once'),
  (c) => mark(c, markUndone),
)

async function mark(c: Context<Web>, command: typeof markDone) {
  const id = c.req.param('id') ?? ''
  const course = c.req.param('course') ?? ''
  await work(c, (w) => command(w, id, found(courseAt(course))))
  return c.redirect(courseUrl(id, course), 303)
}
