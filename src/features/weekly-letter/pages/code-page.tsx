import { codeWords } from '#features/people/index.ts'
import type { Problems } from '#platform/http.tsx'
import { CodeForm } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { codeUrl, newCodeUrl } from '../urls.ts'

/** Where the code from the e-mail is written. */
export const CodePage = ({ letterId, problems }: { letterId: string; problems: Problems }) => (
  <CodeForm
    action={codeUrl(letterId)}
    again={{ action: newCodeUrl(letterId) }}
    words={codeWords()}
    problems={problems}
  >
    <p class="voice">{text('codeLead')}</p>
  </CodeForm>
)
