import { Button, ButtonLink } from '#ui/forms.tsx'
import type { Stopped } from '../stopping.ts'
import { text } from '../text/index.ts'
import { choicesUrl, startAgainUrl, stopUrl } from '../urls.ts'

interface Props {
  token: string
  stopped: Stopped
  /** They are not sent any more. */
  isStopped: boolean
}

/** Opened by the link in a message. A program that only looks at links stops nothing. */
export function StopPage({ token, stopped, isStopped }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(isStopped ? 'stoppedTitle' : 'stopTitle')}</h1>
      <p class="voice">{text(isStopped ? 'stoppedLead' : `stopping-${stopped}`)}</p>
      <div class="row">
        {isStopped && stopped === 'gathered' ? null : (
          <form method="post" action={isStopped ? startAgainUrl(token) : stopUrl(token)}>
            <Button kind={isStopped ? 'alt' : 'main'}>
              {text(isStopped ? 'startAgain' : 'stopNow')}
            </Button>
          </form>
        )}
        <ButtonLink href={choicesUrl} kind="alt">
          {text('choose')}
        </ButtonLink>
      </div>
    </div>
  )
}
