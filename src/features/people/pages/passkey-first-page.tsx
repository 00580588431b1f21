import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { PasskeyDenied, PasskeyForm } from './passkey-form.tsx'

interface Props {
  to: string
  /** Somebody who has a passkey uses it; another is not made with a code alone. */
  hasOne: boolean
  device: string
  phone: string
}

/** What an employee who came in by a code meets: the lists of others ask for more. */
export const PasskeyFirstPage = ({ to, hasOne, device, phone }: Props) => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('passkeyFirstTitle')}</h1>
    <p class="voice">{text(hasOne ? 'passkeyFirstUse' : 'passkeyFirstMake')}</p>
    {hasOne ? null : <p>{text('passkeyWhat')}</p>}
    <PasskeyForm does={hasOne ? 'use' : 'make'} to={to}>
      {hasOne ? null : <input type="hidden" name="name" value={device} />}
      <div class="act">
        <Button size="big">{text(hasOne ? 'usePasskey' : 'makePasskey')}</Button>
      </div>
    </PasskeyForm>
    <PasskeyDenied>{text('passkeyDenied')}</PasskeyDenied>
    <p data-passkey-without>{text('passkeyWithout')}</p>
    <p>{text('passkeyFirstCall', { phone })}</p>
    <p>
      <a class="quiet" href={to}>
        {text('passkeyFirstOn')}
      </a>
    </p>
  </div>
)
