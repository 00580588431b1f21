import type { Child } from 'hono/jsx'
import type { Problems } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  heading: string
  about?: string
  /** The card one came from. */
  back: string
  action: string
  problems: Problems
  children: Child
}

/** A task that is done on a page of its own here: one form, and the way back to its card. */
export function FormPage({ heading, about, back, action, problems, children }: Props) {
  return (
    <form method="post" action={action} novalidate class="wrap narrow band close stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={back} text={text('backToTask')} />
      <div class="stack gap-2">
        <h1>{heading}</h1>
        {about ? <p class="voice">{about}</p> : null}
      </div>
      {children}
    </form>
  )
}
