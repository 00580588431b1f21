import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { confirmUrl, sayUrl } from '../urls.ts'

/** Opened by the link in the message that asks. */
export const ConfirmPage = ({ token }: { token: string }) => (
  <form method="post" action={confirmUrl(token)} class="wrap narrow band stack gap-5">
    <h1>{text('confirmTitle')}</h1>
    <p class="voice">{text('confirmLead')}</p>
    <div class="act">
      <Button size="big">{text('confirmNow')}</Button>
    </div>
  </form>
)

/** The address was erased before anybody pressed. */
export const ConfirmOldPage = () => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('confirmOld')}</h1>
    <p class="voice">{text('confirmOldText')}</p>
    <p>
      <ButtonLink href={sayUrl} kind="alt">
        {text('sayMore')}
      </ButtonLink>
    </p>
  </div>
)
