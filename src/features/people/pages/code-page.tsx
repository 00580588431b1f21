import type { Problems } from '#platform/http.tsx'
import { Button, CodeField, ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { codeUrl, signInUrl } from '../urls.ts'

interface Props {
  id: string
  to: string
  problems: Problems
}

export function CodePage({ id, to, problems }: Props) {
  return (
    <form method="post" action={codeUrl(id, to)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary heading={text('summary')} problems={problems} />
      <h1>{text('codeTitle')}</h1>
      <p class="voice">{text('codeLead')}</p>
      <CodeField label={text('code')} problem={problems.code} />
      <div class="act">
        <Button size="big">{text('goOn')}</Button>
      </div>
      <a class="quiet" href={signInUrl(to)}>
        {text('newCode')}
      </a>
    </form>
  )
}
