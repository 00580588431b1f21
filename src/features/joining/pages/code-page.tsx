import type { Problems } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { codeUrl, joinPanelUrl } from '../urls.ts'
import { listed } from './typed.ts'

interface Props {
  askedId: string
  invitation: { id: string; title: string }
  isPhone: boolean
  problems: Problems
}

export function CodePage({ askedId, invitation, isPhone, problems }: Props) {
  return (
    <form method="post" action={codeUrl(askedId)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary heading={text('summary')} problems={listed(problems)} />
      <h1>{text('codeTitle')}</h1>
      <p class="voice">
        {text(isPhone ? 'codeLeadPhone' : 'codeLead', { title: invitation.title })}
      </p>
      <TextField
        name="code"
        label={text('code')}
        inputmode="numeric"
        autocomplete="one-time-code"
        problem={problems.code}
        required
      />
      <div class="act">
        <Button size="big">{text('sayYes')}</Button>
      </div>
      <p>
        <a href={joinPanelUrl(invitation.id)}>{text('askAgain')}</a>
      </p>
    </form>
  )
}
