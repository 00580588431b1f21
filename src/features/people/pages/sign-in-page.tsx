import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { signInUrl } from '../urls.ts'

interface Props {
  problems: Problems
  typed: Typed
  to: string
  /** Whether a code can come by text message. */
  bySms: boolean
}

export function SignInPage({ problems, typed, to, bySms }: Props) {
  return (
    <form method="post" action={signInUrl(to)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary heading={text('summary')} problems={problems} />
      <h1>{text('signIn')}</h1>
      <p class="voice">{text('signInLead')}</p>
      <TextField
        name="contact"
        label={text('contact')}
        help={bySms ? undefined : text('mailAlone')}
        autocomplete="username"
        spellcheck={false}
        value={String(typed.contact ?? '')}
        problem={problems.contact}
        required
      />
      <div class="act">
        <Button size="big">{text('sendCode')}</Button>
      </div>
    </form>
  )
}
