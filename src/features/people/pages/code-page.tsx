import type { Problems } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { codeUrl, signInUrl } from '../urls.ts'

export function CodePage({ id, problems }: { id: string; problems: Problems }) {
  return (
    <form method="post" action={codeUrl(id)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary
        heading={text('summary')}
        problems={Object.entries(problems).map(([field, words]) => ({ field, text: words }))}
      />
      <h1>{text('codeTitle')}</h1>
      <p class="voice">{text('codeLead')}</p>
      <TextField
        name="code"
        label={text('code')}
        inputmode="numeric"
        autocomplete="one-time-code"
        problem={problems.code}
        required
      />
      <div class="act">
        <Button size="big">{text('goOn')}</Button>
      </div>
      <a class="quiet" href={signInUrl()}>
        {text('newCode')}
      </a>
    </form>
  )
}
