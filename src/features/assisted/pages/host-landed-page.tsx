import type { Problems } from '#platform/http.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { landings, type Visit } from '../tables.ts'
import { text } from '../text/index.ts'
import { hostLandedUrl } from '../urls.ts'

interface Props {
  landing: { first_name: string; title: string; visit: Visit }
  token: string
  problems: Problems
}

/** One tap by a host: whether it went well for somebody who came through a bridge-builder. */
export const HostLandedPage = ({ landing, token, problems }: Props) => (
  <form method="post" action={hostLandedUrl(token)} class="wrap narrow band stack gap-6">
    <ErrorSummary problems={problems} />
    <h1>{text('landedTitle', { name: landing.first_name })}</h1>
    <p class="voice">{text('landedLead', { title: landing.title })}</p>
    <div class="stack gap-3" id="answer">
      {landings.map((value) => (
        <Button kind={value === 'well' ? 'main' : 'alt'} size="big" name="answer" {...{ value }}>
          {text(`hostLanding-${value}`)}
        </Button>
      ))}
    </div>
    <p class="help">{text('landedHelp')}</p>
  </form>
)
