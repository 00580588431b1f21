import type { Child } from 'hono/jsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import { text } from '../text/index.ts'
import { courseReadUrl, ownCompanionUrl } from '../urls.ts'

interface Props {
  path: string
  isRead: boolean
  /** What the course says. */
  children: Child
}

/** One short course as a companion reads it. */
export function CompanionCoursePage({ path, isRead, children }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <Crumb href={ownCompanionUrl} text={text('backOwn')} />
      {children}
      {isRead ? (
        <p>
          <Status kind="done" text={text('courseRead')} />
        </p>
      ) : (
        <form method="post" action={courseReadUrl(path)}>
          <Button icon="check">{text('haveRead')}</Button>
        </form>
      )}
    </div>
  )
}
