import { codeWords } from '#features/people/index.ts'
import type { Problems } from '#platform/http.tsx'
import { CodeForm } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { codeUrl, newCodeUrl } from '../urls.ts'

interface Props {
  askedId: string
  title: string
  isPhone: boolean
  problems: Problems
}

export const CodePage = ({ askedId, title, isPhone, problems }: Props) => (
  <CodeForm
    action={codeUrl(askedId)}
    again={{ action: newCodeUrl(askedId) }}
    words={codeWords()}
    problems={problems}
  >
    <p class="voice">{text(isPhone ? 'codeLeadPhone' : 'codeLead', { title })}</p>
  </CodeForm>
)
