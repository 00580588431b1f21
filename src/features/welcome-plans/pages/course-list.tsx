import { Status } from '#ui/status.tsx'
import { coursePath, courses } from '../courses.ts'
import type { Welcome } from '../queries.ts'
import { text } from '../text/index.ts'
import { courseUrl } from '../urls.ts'

/** The five courses; those they have been through say so. */
export function CourseList({ id, done }: Pick<Welcome, 'id' | 'done'>) {
  const isDone = (course: string) => done.some((one) => one.course === course)
  return (
    <section class="stack gap-4" aria-labelledby="kurser">
      <h2 id="kurser">{text('coursesHeading')}</h2>
      <p>{text('coursesText')}</p>
      <ul class="queue">
        {courses.map((course) => (
          <li>
            <a class="own-row" href={courseUrl(id, coursePath(course))}>
              <b>{text(`${course}-title`)}</b>
              {isDone(course) ? (
                <span>
                  <Status kind="done" text={text('courseDone')} />
                </span>
              ) : (
                <span>{text(`${course}-lead`)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
