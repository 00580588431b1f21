import type { Problems } from '#platform/http.tsx'
import { Button, CodeField, ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { newWatchCodeUrl, watchCodeUrl } from '../urls.ts'

interface Props {
  watchId: string
  isPhone: boolean
  problems: Problems
}

/** Where the code from the message is written. */
export function CodePage({ watchId, isPhone, problems }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <form method="post" action={watchCodeUrl(watchId)} novalidate class="stack gap-5">
        <ErrorSummary heading={text('summary')} problems={problems} />
        <h1>{text('codeTitle')}</h1>
        <p class="voice">{text(isPhone ? 'codeLeadPhone' : 'codeLead')}</p>
        <CodeField label={text('code')} problem={problems.code} />
        <div class="act">
          <Button size="big">{text('useCode')}</Button>
        </div>
      </form>
      <form method="post" action={newWatchCodeUrl(watchId)}>
        <Button kind="quiet">{text('askAgain')}</Button>
      </form>
    </div>
  )
}
