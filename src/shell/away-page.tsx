import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { SendAgain, sentTo } from './sent.tsx'
import { text } from './text/index.ts'

const SECONDS = '30'

/**
 * The database is away. A posted form is on the page with every word, so that it can be sent again
 * with one press; a file is not, and then one must go back.
 */
export async function awayPage(c: Context<Web>) {
  c.status(503)
  c.header('retry-after', SECONDS)
  const { helpPhone } = c.var.config
  const sent = await sentTo(c)
  const { isForm, path } = sent
  // A file cannot be sent again from here, nor can what could not be read.
  const isWhole = isForm && sent.isRead && !sent.hasFile
  return c.render(
    <div class="wrap narrow band stack">
      <h1>{text('awayTitle')}</h1>
      <p class="voice">{text(isForm ? (isWhole ? 'awayForm' : 'awayFile') : 'awayText')}</p>
      {isWhole ? (
        <SendAgain {...sent}>
          <Button>{text('sendAgain')}</Button>
        </SendAgain>
      ) : null}
      {isForm ? null : (
        <div class="act">
          <ButtonLink href={path}>{text('tryAgain')}</ButtonLink>
        </div>
      )}
      <p>
        <a class="quiet" href={phoneHref(helpPhone)}>
          {text('callUs', { phone: helpPhone })}
        </a>
      </p>
    </div>,
    { title: text('awayTitle'), personal: true },
  )
}
