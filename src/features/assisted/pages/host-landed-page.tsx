import type { Problems } from '#platform/http.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { landings, type Visit } from '../tables.ts'
import { text } from '../text/index.ts'
import { hostLandedUrl } from '../urls.ts'

interface Props {
  landing: { first_name: string; title: string; visit: Visit; helped: unknown }
  token: string
  problems: Problems
}

/** One tap by a host: whether it went well for somebody new. */
export function HostLandedPage({ landing, token, problems }: Props) {
  const name = landing.first_name
  return (
    <form method="post" action={hostLandedUrl(token)} class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <h1>{text('landedTitle', { name })}</h1>
      <p class="voice">{text('landedLead', { title: landing.title })}</p>
      <div class="stack gap-3" id="answer">
        {landings.map((value) => (
          <Button kind={value === 'well' ? 'main' : 'alt'} size="big" name="answer" {...{ value }}>
            {text(landing.helped ? `hostLanding-${value}` : `hostOwn-${value}`, { name })}
          </Button>
        ))}
      </div>
      <p class="help">{text(landing.helped ? 'landedHelp' : 'landedOwnHelp', { name })}</p>
    </form>
  )
}
