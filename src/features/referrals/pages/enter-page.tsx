import { guideUrl } from '#features/finding/index.ts'
import type { Problems } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { codesUrl } from '../urls.ts'

/** Where a code from a card is written. */
export const EnterPage = ({ typed, problems }: { typed: string; problems: Problems }) => (
  <div class="wrap narrow band stack gap-5">
    <form method="post" action={codesUrl} novalidate class="stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('enterTitle')}</h1>
      <p class="voice">{text('enterLead')}</p>
      <TextField
        name="code"
        label={text('code')}
        value={typed}
        problem={problems.code}
        autocomplete="off"
        required
      />
      <div class="act">
        <Button size="big">{text('open')}</Button>
      </div>
    </form>
    <a class="quiet" href={guideUrl}>
      {text('toGuide')}
    </a>
  </div>
)

/** Opened from a card: a look at the address counts nothing, a press does. */
export const WelcomePage = ({ code }: { code: string }) => (
  <form method="post" action={codesUrl} class="wrap narrow band stack gap-5">
    <h1>{text('welcomeTitle')}</h1>
    <p class="voice">{text('welcomeLead')}</p>
    <input type="hidden" name="code" value={code} />
    <div class="act">
      <Button size="big">{text('open')}</Button>
    </div>
  </form>
)
