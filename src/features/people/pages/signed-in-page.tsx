import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { ownUrl } from '../urls.ts'

/** Where one lands who signed in to send a form that waits in another tab. */
export const SignedInPage = () => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('signedInTitle')}</h1>
    <p class="voice">{text('signedInLead')}</p>
    <div class="act">
      <ButtonLink href={ownUrl} kind="alt">
        {text('ownTitle')}
      </ButtonLink>
    </div>
  </div>
)
