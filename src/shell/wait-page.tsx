import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { clock } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from './text/index.ts'

/** Says until when one must wait. What was posted stands in a form that sends it again. */
export async function waitPage(c: Context<Web>, until: Temporal.Instant): Promise<Response> {
  const typed = c.req.method === 'POST' ? await wordsOf(c) : []
  const { pathname, search } = new URL(c.req.url)
  const minute = until.round({ smallestUnit: 'minute', roundingMode: 'ceil' })
  const seconds = Math.ceil(c.var.now().until(until).total('seconds'))
  c.status(429)
  c.header('retry-after', String(Math.max(1, seconds)))
  return c.render(
    <div class="wrap narrow band stack">
      <h1>{text('waitTitle')}</h1>
      <p class="voice">{text('waitText', { time: clock(minute) })}</p>
      {typed.length > 0 ? (
        <form method="post" action={pathname + search} class="stack">
          <p>{text('waitTyped')}</p>
          {typed.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div class="act">
            <Button>{text('waitSend')}</Button>
          </div>
        </form>
      ) : (
        <div class="act">
          <ButtonLink href={c.req.method === 'POST' ? '/' : pathname + search}>
            {text(c.req.method === 'POST' ? 'goHome' : 'waitSee')}
          </ButtonLink>
        </div>
      )}
      <p>{text('waitHelp', { phone: c.var.config.helpPhone })}</p>
    </div>,
    { title: text('waitTitle'), personal: true },
  )
}

/** Every word of a posted form; a file has to be chosen again. */
async function wordsOf(c: Context<Web>): Promise<[string, string][]> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}))
  return Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one) => typeof one === 'string')
      .map((one): [string, string] => [name, one]),
  )
}
