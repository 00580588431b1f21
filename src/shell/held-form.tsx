import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { SendAgain, type Sent, sentTo } from './sent.tsx'
import { text } from './text/index.ts'

/**
 * A form that was sent when one was no longer signed in comes back whole, to be sent again after
 * signing in. Nothing of it is kept here. Null when there is nothing to hold: no form, or an empty one.
 */
export async function heldForm(c: Context<Web>, signIn: string) {
  if (c.req.method !== 'POST' || c.req.header('hx-request')) return null
  const sent = await sentTo(c)
  if (!sent.hasFile && sent.words.every(([, value]) => value === '')) return null
  c.status(401)
  return c.render(<HeldForm sent={sent} signIn={signIn} />, {
    title: text('heldTitle'),
    personal: true,
  })
}

const HeldForm = ({ sent, signIn }: { sent: Sent; signIn: string }) => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('heldTitle')}</h1>
    <p class="voice">{text('heldLead')}</p>
    {sent.hasFile ? (
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
        <SendAgain {...sent}>
          <p>{text('heldAgain')}</p>
          <p class="act">
            <Button kind="alt">{text('heldAgainGo')}</Button>
          </p>
        </SendAgain>
      </li>
    </ol>
  </div>
)
