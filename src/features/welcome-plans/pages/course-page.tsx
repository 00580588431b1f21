import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { CourseText } from '../course-text.tsx'
import { type Course, coursePath, courses } from '../courses.ts'
import { text } from '../text/index.ts'
import { courseDoneUrl, courseUndoneUrl, courseUrl, welcomePlanUrl } from '../urls.ts'

interface Props {
  id: string
  course: Course
  isDone: boolean
  mayMark: boolean
}

/** One course: a page to read together, and one thing to try. */
export function CoursePage({ id, course, isDone, mayMark }: Props) {
  const next = courses[courses.indexOf(course) + 1]
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={welcomePlanUrl(id)} text={text('back')} />
      <CourseText course={course} />
      {isDone ? (
        <Note icon="check" tone="leaf" role="status">
          <p>{text('courseDoneText')}</p>
        </Note>
      ) : null}
      <div class="row no-print">
        {mayMark && !isDone ? (
          <form method="post" action={courseDoneUrl(id, coursePath(course))}>
            <Button icon="check">{text('markDone')}</Button>
          </form>
        ) : null}
        {next ? (
          <ButtonLink href={courseUrl(id, coursePath(next))} kind="alt">
            {text('nextCourse', { title: text(`${next}-title`) })}
          </ButtonLink>
        ) : (
          <ButtonLink href={welcomePlanUrl(id)} kind="alt">
            {text('backToPlan')}
          </ButtonLink>
        )}
        {mayMark && isDone ? (
          <form method="post" action={courseUndoneUrl(id, coursePath(course))}>
            <Button kind="quiet">{text('markUndone')}</Button>
          </form>
        ) : null}
      </div>
    </div>
  )
}
