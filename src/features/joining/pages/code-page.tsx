import { type CameFrom, withCameFrom } from '#features/arrivals/index.ts'
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
  cameFrom: CameFrom | null
}

export const CodePage = ({ askedId, title, isPhone, problems, cameFrom }: Props) => (
  <CodeForm
    action={withCameFrom(codeUrl(askedId), cameFrom)}
    again={{ action: withCameFrom(newCodeUrl(askedId), cameFrom) }}
    words={codeWords()}
    problems={problems}
  >
    <p class="voice">{text(isPhone ? 'codeLeadPhone' : 'codeLead', { title })}</p>
  </CodeForm>
)
