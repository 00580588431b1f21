import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { PasskeyDenied, PasskeyForm } from './passkey-form.tsx'

interface Props {
  to: string
  /** What the passkey is called: the device it is made on. */
  device: string
}

/** Offered after the first sign-in. To go on without is as easy. */
export const NextTimePage = ({ to, device }: Props) => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('nextTimeTitle')}</h1>
    <p class="voice">{text('nextTimeLead')}</p>
    <p>{text('passkeyWhat')}</p>
    <PasskeyForm does="make" to={to}>
      <input type="hidden" name="name" value={device} />
      <div class="act">
        <Button size="big">{text('makePasskey')}</Button>
      </div>
    </PasskeyForm>
    <PasskeyDenied>{text('passkeyDenied')}</PasskeyDenied>
    <div class="act">
      <ButtonLink href={to} kind="alt" size="big">
        {text('nextTimeSkip')}
      </ButtonLink>
    </div>
  </div>
)
