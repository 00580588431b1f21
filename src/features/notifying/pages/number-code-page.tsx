import type { Problems } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, CodeField, ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { choicesUrl, numberCodeUrl } from '../urls.ts'

/** Where the code from the text message is written. */
export const NumberCodePage = ({ problems }: { problems: Problems }) => (
  <form method="post" action={numberCodeUrl} novalidate class="wrap narrow band close stack gap-5">
    <ErrorSummary heading={text('summary')} problems={problems} />
    <Crumb href={choicesUrl} text={text('back')} />
    <h1>{text('codeTitle')}</h1>
    <p class="voice">{text('codeLead')}</p>
    <CodeField label={text('code')} problem={problems.code} />
    <div class="act">
      <Button size="big">{text('useCode')}</Button>
    </div>
  </form>
)
