import type { Problems } from '#platform/http.tsx'
import { Button, CodeField, ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { codeUrl, newCodeUrl } from '../urls.ts'

interface Props {
  askedId: string
  title: string
  isPhone: boolean
  problems: Problems
}

export function CodePage({ askedId, title, isPhone, problems }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <form method="post" action={codeUrl(askedId)} novalidate class="stack gap-5">
        <ErrorSummary heading={text('summary')} problems={problems} />
        <h1>{text('codeTitle')}</h1>
        <p class="voice">{text(isPhone ? 'codeLeadPhone' : 'codeLead', { title })}</p>
        <CodeField label={text('code')} problem={problems.code} />
        <div class="act">
          <Button size="big">{text('sayYes')}</Button>
        </div>
      </form>
      <form method="post" action={newCodeUrl(askedId)}>
        <Button kind="quiet">{text('askAgain')}</Button>
      </form>
    </div>
  )
}
