import type { Child } from 'hono/jsx'
import type { Problems } from '#platform/http.tsx'
import { classes } from '#ui/classes.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  heading: string
  /** Two texts stand beside each other. */
  wide?: boolean
  about?: string
  /** The card one came from. */
  back: string
  action: string
  problems: Problems
  children: Child
}

/** A task that is done on a page of its own here: one form, and the way back to its card. */
export function FormPage({ heading, wide, about, back, action, problems, children }: Props) {
  const width = classes('wrap', wide ? '' : 'narrow', 'band close stack gap-5')
  return (
    <form method="post" action={action} novalidate class={width}>
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
