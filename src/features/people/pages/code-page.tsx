import type { Problems } from '#platform/http.tsx'
import { CodeForm } from '#ui/forms.tsx'
import { codeWords } from '../code-words.ts'
import { text } from '../text/index.ts'
import { codeUrl, signInUrl } from '../urls.ts'

interface Props {
  id: string
  to: string
  problems: Problems
}

export const CodePage = ({ id, to, problems }: Props) => (
  <CodeForm
    action={codeUrl(id, to)}
    again={{ href: signInUrl(to) }}
    words={codeWords()}
    problems={problems}
  >
    <p class="voice">{text('codeLead')}</p>
  </CodeForm>
)
