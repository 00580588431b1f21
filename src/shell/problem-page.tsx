import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from './text/index.ts'

type Problem = 'notFound' | 'method' | 'foreign' | 'tooLarge' | 'failed' | 'refused'

const status: Record<Problem, ContentfulStatusCode> = {
  notFound: 404,
  method: 405,
  foreign: 403,
  tooLarge: 413,
  failed: 500,
  refused: 409,
}

/** A page for what could not be done: what happened, and what one can do instead. */
export function problemPage(c: Context<Web>, problem: Problem, reason?: string) {
  c.status(status[problem])
  const { helpPhone } = c.var.config
  return c.render(
    <div class="wrap narrow band stack">
      <h1>{text(`${problem}Title`)}</h1>
      <p class="voice">{reason ?? text(`${problem}Text`)}</p>
      {problem === 'failed' ? <p>{text('failedNumber', { number: c.env.id })}</p> : null}
      <div class="act">
        <ButtonLink href="/invitationer">{text('goFind')}</ButtonLink>
        <ButtonLink href="/" kind="alt">
          {text('goHome')}
        </ButtonLink>
      </div>
      <p>
        <a class="quiet" href={phoneHref(helpPhone)}>
          {text('callUs', { phone: helpPhone })}
        </a>
      </p>
    </div>,
    { title: text(`${problem}Title`), personal: true },
  )
}
