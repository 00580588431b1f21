import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from './text/index.ts'

interface Held {
  /** Name and value, in the order of the form. */
  fields: [string, string][]
  hasFile: boolean
}

/**
 * A form that was sent when one was no longer signed in comes back whole, to be sent again after
 * signing in. Nothing of it is kept here. Null when there is nothing to hold: no form, or an empty one.
 */
export async function heldForm(c: Context<Web>, signIn: string) {
  if (c.req.method !== 'POST' || c.req.header('hx-request')) return null
  const held = await readForm(c)
  if (!held.hasFile && held.fields.every(([, value]) => value === '')) return null
  const { pathname, search } = new URL(c.req.url)
  c.status(401)
  return c.render(<HeldForm {...held} action={pathname + search} signIn={signIn} />, {
    title: text('heldTitle'),
    personal: true,
  })
}

async function readForm(c: Context<Web>): Promise<Held> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}))
  const all = Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  )
  return {
    fields: all.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    hasFile: all.some(([, value]) => typeof value !== 'string' && value.size > 0),
  }
}

interface Props extends Held {
  action: string
  signIn: string
}

const HeldForm = ({ fields, hasFile, action, signIn }: Props) => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('heldTitle')}</h1>
    <p class="voice">{text('heldLead')}</p>
    {hasFile ? (
      <Note icon="info">
        <p>{text('heldFile')}</p>
      </Note>
    ) : null}
    <ol class="stack gap-5">
      <li>
        <p>{text('heldSignIn')}</p>
        <p class="act">
          <ButtonLink href={signIn} target="_blank">
            {text('heldSignInGo')}
          </ButtonLink>
        </p>
      </li>
      <li>
        <form method="post" action={action}>
          {fields.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <p>{text('heldAgain')}</p>
          <p class="act">
            <Button kind="alt">{text('heldAgainGo')}</Button>
          </p>
        </form>
      </li>
    </ol>
  </div>
)
