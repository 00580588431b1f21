import { codeWords } from '#features/people/index.ts'
import type { Problems } from '#platform/http.tsx'
import { CodeForm } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { codeUrl, newCodeUrl } from '../urls.ts'

interface Props {
  id: string
  isPhone: boolean
  problems: Problems
}

/** Where the code from the message is written. What was said has arrived already. */
export const CodePage = ({ id, isPhone, problems }: Props) => (
  <CodeForm
    action={codeUrl(id)}
    again={{ action: newCodeUrl(id) }}
    words={codeWords()}
    problems={problems}
  >
    <p class="voice">{text(isPhone ? 'codeLeadPhone' : 'codeLead')}</p>
    <p>{text('codeSkip')}</p>
  </CodeForm>
)
