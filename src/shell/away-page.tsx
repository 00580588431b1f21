import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { phoneHref } from '#platform/phone.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from './text/index.ts'

const SECONDS = '30'

type Field = [name: string, value: string]

/**
 * The database is away. A posted form is on the page with every word, so that it can be sent again
 * with one press; a file is not, and then one must go back.
 */
export async function awayPage(c: Context<Web>) {
  c.status(503)
  c.header('retry-after', SECONDS)
  const { helpPhone } = c.var.config
  const isForm = c.req.method === 'POST'
  const words = isForm ? await typedWords(c) : null
  const path = c.req.path + new URL(c.req.url).search
  return c.render(
    <div class="wrap narrow band stack">
      <h1>{text('awayTitle')}</h1>
      <p class="voice">{text(isForm ? (words ? 'awayForm' : 'awayFile') : 'awayText')}</p>
      {words ? (
        <form method="post" action={path}>
          {words.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Button>{text('sendAgain')}</Button>
        </form>
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

/** Null where there is a file among them, or where they cannot be read. */
async function typedWords(c: Context<Web>): Promise<Field[] | null> {
  const fields = await read(c)
  if (!fields) return null
  const words = fields.filter((field): field is Field => typeof field[1] === 'string')
  const files = fields.filter(([, value]) => typeof value !== 'string' && value.size > 0)
  return files.length > 0 ? null : words
}

async function read(c: Context<Web>) {
  try {
    return [...(await c.req.formData()).entries()]
  } catch {
    return null
  }
}
