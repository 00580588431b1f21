import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { sessionsUrl, waysUrl } from '../urls.ts'
import type { WaysIn } from '../ways.ts'
import { Passkeys } from './passkeys.tsx'

export interface WaysPageProps {
  ways: WaysIn
  typed: Typed
  problems: Problems
  /** What a passkey made here would be called. */
  device: string
  now: Temporal.Instant
}

/** The ways into one's own account: where codes go, and passkeys. */
export function WaysPage(props: WaysPageProps) {
  const { ways, typed, problems } = props
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <h1>{text('waysTitle')}</h1>
      <section class="stack gap-5" aria-labelledby="adresser">
        <h2 id="adresser">{text('addressesTitle')}</h2>
        {ways.addresses.length === 0 ? (
          <Note icon="mail">
            <p>{text('noAddress')}</p>
          </Note>
        ) : (
          <ul class="bare stack">
            {ways.addresses.map(({ channel, address }) => (
              <li>
                {text(`way-${channel}`)} <bdi class="strong">{address}</bdi>
              </li>
            ))}
          </ul>
        )}
        <form method="post" action={waysUrl()} novalidate class="stack gap-5">
          <TextField
            name="contact"
            label={text('newAddress')}
            help={text('newAddressHelp')}
            spellcheck={false}
            value={String(typed.contact ?? '')}
            problem={problems.contact}
            required
          />
          <div class="act">
            <Button kind="alt">{text('sendCode')}</Button>
          </div>
        </form>
      </section>
      <Passkeys {...props} />
      <p>
        <a class="quiet" href={sessionsUrl}>
          {text('sessionsLink')}
        </a>
      </p>
    </div>
  )
}
