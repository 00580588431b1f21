import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { clock } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { SendAgain, sentTo } from './sent.tsx'
import { text } from './text/index.ts'

/** Says until when one must wait. What was posted stands in a form that sends it again. */
export async function waitPage(c: Context<Web>, until: Temporal.Instant): Promise<Response> {
  const sent = await sentTo(c)
  const minute = until.round({ smallestUnit: 'minute', roundingMode: 'ceil' })
  const seconds = Math.ceil(c.var.now().until(until).total('seconds'))
  c.status(429)
  c.header('retry-after', String(Math.max(1, seconds)))
  return c.render(
    <div class="wrap narrow band stack">
      <h1>{text('waitTitle')}</h1>
      <p class="voice">{text('waitText', { time: clock(minute) })}</p>
      {sent.words.length > 0 ? (
        <SendAgain {...sent}>
          <p>{text('waitTyped')}</p>
          <div class="act">
            <Button>{text('waitSend')}</Button>
          </div>
        </SendAgain>
      ) : (
        <div class="act">
          <ButtonLink href={sent.isForm ? '/' : sent.path}>
            {text(sent.isForm ? 'goHome' : 'waitSee')}
          </ButtonLink>
        </div>
      )}
      <p>{text('waitHelp', { phone: c.var.config.helpPhone })}</p>
    </div>,
    { title: text('waitTitle'), personal: true },
  )
}
