import { day, midSentence } from '#platform/time/words.ts'
import { Button, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { removePasskeyUrl } from '../urls.ts'
import { PasskeyDenied, PasskeyForm } from './passkey-form.tsx'
import type { WaysPageProps } from './ways-page.tsx'

/** One's passkeys, each with its name and when it was last used, and another one. */
export function Passkeys({ ways, typed, problems, device, now }: WaysPageProps) {
  const dated = (at: string) => midSentence(day(Temporal.Instant.from(at), now))
  return (
    <section class="stack gap-5" aria-labelledby="noegler">
      <h2 id="noegler">{text('passkeysTitle')}</h2>
      <p>{text('passkeyWhat')}</p>
      {ways.passkeys.map(({ id, name, used_at, created_at }) => (
        <form method="post" action={removePasskeyUrl(id)} class="row">
          <p class="grow">
            <bdi class="strong">{name}</bdi>
            {'. '}
            {used_at
              ? text('passkeyUsed', { date: dated(used_at) })
              : text('passkeyMade', { date: dated(created_at) })}
          </p>
          <Button kind="alt" size="small">
            {text('removePasskey', { name })}
          </Button>
        </form>
      ))}
      <PasskeyForm does="make">
        <TextField
          name="name"
          id="passkeyName"
          label={text('passkeyName')}
          help={text('passkeyNameHelp')}
          value={String(typed.name ?? device)}
          problem={problems.passkeyName}
          required
        />
        <div class="act">
          <Button kind="alt">{text('makePasskey')}</Button>
        </div>
      </PasskeyForm>
      <PasskeyDenied problem={problems.passkey}>{text('passkeyDenied')}</PasskeyDenied>
      <p class="help" data-passkey-without>
        {text('passkeyWithout')}
      </p>
    </section>
  )
}
