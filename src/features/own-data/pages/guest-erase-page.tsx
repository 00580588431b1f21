import { Button } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { guestDataUrl, guestEraseUrl } from '../urls.ts'

/** The same for one joining of somebody without an account. */
export const GuestErasePage = ({ token, helpPhone }: { token: string; helpPhone: string }) => (
  <form method="post" action={guestEraseUrl(token)} class="wrap narrow band stack gap-6">
    <h1>{text('guestEraseTitle')}</h1>
    <p class="voice">{text('eraseLead')}</p>
    <Panel tone="rose" labelledby="vaek">
      <h2 id="vaek">{text('eraseGoes')}</h2>
      <ul class="stack gap-2">
        <li>{text('guestEraseGoes')}</li>
        <li>{text('guestErasePlace')}</li>
      </ul>
    </Panel>
    <p>{text('eraseCall', { phone: helpPhone })}</p>
    <div class="act">
      <Button size="big">{text('guestEraseNow')}</Button>
      <a class="quiet" href={guestDataUrl(token)}>
        {text('eraseNo')}
      </a>
    </div>
  </form>
)
