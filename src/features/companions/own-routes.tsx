import { type Context, Hono } from 'hono'
import { lawOf } from '#features/municipality/index.ts'
import { CourseText, courseAt, coursePath, courseTitle } from '#features/welcome-plans/index.ts'
import { form, unrecorded, type Web, work } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import { citizen } from '#platform/who.ts'
import { answerForm, answerMatch } from './answering.ts'
import { readOwn } from './board-query.ts'
import { companionCourses, isCompanionCourse } from './courses.ts'
import { endAsCompanion, goneTogether } from './going.ts'
import { lockOwnMatch } from './matches.ts'
import { moveCompanion } from './moving.ts'
import { offeredWords } from './offered-words.ts'
import { CompanionCoursePage } from './pages/course-page.tsx'
import { OwnCompanionPage } from './pages/own-page.tsx'
import { readCourse } from './reading-courses.ts'
import type { Move } from './steps.ts'
import { text } from './text/index.ts'
import { companionsUrl, ownCompanionUrl } from './urls.ts'
import { askToBeCalled } from './worrying.ts'

/** A companion's own page, and what they do there. */
export const ownRoutes = new Hono<Web>()

ownRoutes.get('/mig', citizen, (c) => showOwn(c))

async function showOwn(c: Context<Web>) {
  const { db, actor, config } = c.var
  const now = c.var.now()
  const [law, own] = await Promise.all([lawOf(db), readOwn(db, now, actor.id)])
  const { companion } = own
  if (!companion) return c.redirect(companionsUrl, 303)
  const page = (
    <OwnCompanionPage
      state={companion.state}
      courses={companionCourses.map((course) => ({
        path: coursePath(course),
        title: courseTitle(course),
        isRead: companion.courses.includes(course),
      }))}
      offered={offeredWords(companion, own.areas)}
      askings={own.askings}
      worry={{
        isAsked: companion.worriedAt !== null,
        phone: config.helpPhone,
        mail: law.contactEmail,
      }}
      problems={c.var.problems}
      now={now}
    />
  )
  return c.render(page, { title: text('ownTitle'), personal: true })
}

/** What a companion does by themself; the courses step is taken when the last is read. */
const ownMoves: readonly string[] = ['pledge', 'pause', 'resume', 'stop'] satisfies Move[]

ownRoutes.post('/mig/:move', citizen, async (c) => {
  const move = found(ownMoves.find((one) => one === c.req.param('move'))) as Move
  await work(c, (w) => moveCompanion(w, c.var.actor.id ?? '', { move, by: 'companion' }))
  return c.redirect(ownCompanionUrl, 303)
})

ownRoutes.post('/bekymret', citizen, unrecorded('asked twice is asked once'), async (c) => {
  await work(c, askToBeCalled)
  return c.redirect(`${ownCompanionUrl}#urolig`, 303)
})

ownRoutes.get('/kursus/:course', citizen, async (c) => {
  const course = courseAt(c.req.param('course'))
  const { companion } = await readOwn(c.var.db, c.var.now(), c.var.actor.id)
  const { courses } = found(companion)
  if (!isCompanionCourse(course)) return c.notFound()
  const page = (
    <CompanionCoursePage path={coursePath(course)} isRead={courses.includes(course)}>
      <CourseText course={course} />
    </CompanionCoursePage>
  )
  return c.render(page, { title: courseTitle(course), personal: true })
})

ownRoutes.post(
  '/kursus/:course/laest',
  citizen,
  unrecorded('read twice is read once'),
  async (c) => {
    const course = courseAt(c.req.param('course'))
    if (!isCompanionCourse(course)) return c.notFound()
    await work(c, (w) => readCourse(w, course))
    return c.redirect(ownCompanionUrl, 303)
  },
)

ownRoutes.post(
  '/tur/:match',
  citizen,
  unrecorded('said twice is said once'),
  form(answerForm),
  async (c) => {
    const { input } = c.req.valid('form')
    const match = c.req.param('match')
    if (!input) {
      await work(c, (w) => lockOwnMatch(w, match))
      return showOwn(c)
    }
    await work(c, (w) => answerMatch(w, match, { side: 'companion', answer: input.answer }))
    return c.redirect(ownCompanionUrl, 303)
  },
)

ownRoutes.post('/tur/:match/afsted', citizen, async (c) => {
  await work(c, (w) => goneTogether(w, c.req.param('match')))
  return c.redirect(ownCompanionUrl, 303)
})

ownRoutes.post('/tur/:match/slut', citizen, unrecorded('ended twice is ended once'), async (c) => {
  await work(c, (w) => endAsCompanion(w, c.req.param('match')))
  return c.redirect(ownCompanionUrl, 303)
})
