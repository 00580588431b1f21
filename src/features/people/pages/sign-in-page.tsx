import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { signInUrl, useSlipUrl } from '../urls.ts'
import { PasskeyDenied, PasskeyForm } from './passkey-form.tsx'

interface Props {
  problems: Problems
  typed: Typed
  to: string
  /** Where those at the municipality sign in, where they have a login of their own. */
  employee: string | null
  /** Whether a code can come by text message. */
  bySms: boolean
}

/** Every way in: a code to a mail or a number, or the code on a slip of paper. */
export function SignInPage(props: Props) {
  const { problems, typed, to, bySms, employee } = props
  return (
    <div class="wrap narrow band stack gap-6">
      <form method="post" action={signInUrl(to)} novalidate class="stack gap-5">
        <ErrorSummary problems={problems} />
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
      <PasskeyForm does="use" to={to}>
        <h2>{text('passkeyHeading')}</h2>
        <div class="act">
          <Button kind="alt" icon="lock">
            {text('usePasskey')}
          </Button>
        </div>
      </PasskeyForm>
      <PasskeyDenied problem={problems.passkey}>{text('passkeyDenied')}</PasskeyDenied>
      <SlipCode {...props} />
      {employee ? (
        <p>
          <a class="quiet" href={employee}>
            {text('employee')}
          </a>
        </p>
      ) : null}
    </div>
  )
}

function SlipCode({ problems, typed, to }: Props) {
  return (
    <form method="post" action={useSlipUrl(to)} novalidate class="stack gap-5">
      <h2>{text('slipHeading')}</h2>
      <TextField
        name="slip"
        label={text('slipCode')}
        help={text('slipHelp')}
        autocomplete="off"
        spellcheck={false}
        value={String(typed.slip ?? '')}
        problem={problems.slip}
        required
      />
      <div class="act">
        <Button kind="alt">{text('useSlip')}</Button>
      </div>
    </form>
  )
}
