import type { Problems } from '#platform/http.tsx'
import { Button, CodeField, ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { codeUrl, newCodeUrl } from '../urls.ts'

/** Where the code from the e-mail is written. */
export function CodePage({ letterId, problems }: { letterId: string; problems: Problems }) {
  return (
    <div class="wrap narrow band stack gap-5">
      <form method="post" action={codeUrl(letterId)} novalidate class="stack gap-5">
        <ErrorSummary heading={text('summary')} problems={problems} />
        <h1>{text('codeTitle')}</h1>
        <p class="voice">{text('codeLead')}</p>
        <CodeField label={text('code')} problem={problems.code} />
        <div class="act">
          <Button size="big">{text('useCode')}</Button>
        </div>
      </form>
      <form method="post" action={newCodeUrl(letterId)}>
        <Button kind="quiet">{text('askAgain')}</Button>
      </form>
    </div>
  )
}
