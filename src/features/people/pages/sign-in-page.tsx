import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { signInUrl } from '../urls.ts'

interface Props {
  problems: Problems
  typed: Typed
  to: string
  /** Where those at the municipality sign in, where they have a login of their own. */
  employee: string | null
}

export function SignInPage({ problems, typed, to, employee }: Props) {
  return (
    <form method="post" action={signInUrl(to)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary heading={text('summary')} problems={problems} />
      <h1>{text('signIn')}</h1>
      <p class="voice">{text('signInLead')}</p>
      <TextField
        name="email"
        type="email"
        label={text('email')}
        autocomplete="email"
        value={String(typed.email ?? '')}
        problem={problems.email}
        required
      />
      <div class="act">
        <Button size="big">{text('sendCode')}</Button>
      </div>
      {employee ? (
        <p>
          <a class="quiet" href={employee}>
            {text('employee')}
          </a>
        </p>
      ) : null}
    </form>
  )
}
