import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import { SmallNote } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { codeUrl } from '../urls.ts'

interface Props {
  typed: Typed
  problems: Problems
  phone: string
}

/** Where somebody writes the code on their slip, without an account. */
export const CodePage = ({ typed, problems, phone }: Props) => (
  <form method="post" action={codeUrl} novalidate class="wrap narrow band stack gap-6">
    <ErrorSummary problems={problems} />
    <h1>{text('codeTitle')}</h1>
    <p class="voice">{text('codeLead')}</p>
    <TextField
      name="code"
      label={text('code')}
      help={text('codeHelp')}
      autocomplete="off"
      spellcheck={false}
      value={String(typed.code ?? '')}
      problem={problems.code}
      required
    />
    <div class="act">
      <Button size="big">{text('codeButton')}</Button>
    </div>
    <SmallNote icon="phone">{text('codeCall', { phone })}</SmallNote>
  </form>
)
