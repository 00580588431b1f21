import type { SignedIn } from '#features/people/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { signedInUrl, signOutUrl } from '../urls.ts'

interface Props {
  employee: SignedIn
  typed: Typed
  problems: Problems
}

/** Signing one employee out everywhere, with a reason that they read. */
export function SignOutPage({ employee, typed, problems }: Props) {
  const name = employee.first_name || text('noName')
  return (
    <form
      method="post"
      action={signOutUrl(employee.id)}
      novalidate
      class="wrap narrow band stack gap-5"
    >
      <ErrorSummary problems={problems} />
      <Crumb href={signedInUrl} text={text('signedInBack')} />
      <h1>{text('signOutTitle', { name })}</h1>
      <p class="voice">{text('signedInPlaces', { places: employee.places })}</p>
      <p>{text('signOutLead', { name })}</p>
      <TextArea
        name="reason"
        label={text('signOutReason')}
        help={text('signOutReasonHelp', { name })}
        value={String(typed.reason ?? '')}
        problem={problems.reason}
        required
      />
      <div class="act">
        <Button>{text('signOutNow', { name })}</Button>
      </div>
    </form>
  )
}
