import { codeWords } from '#features/people/index.ts'
import type { Problems } from '#platform/http.tsx'
import { CodeForm } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { choicesUrl, numberCodeUrl } from '../urls.ts'

/** Where the code from the text message is written. */
export const NumberCodePage = ({ problems }: { problems: Problems }) => (
  <CodeForm
    action={numberCodeUrl}
    again={{ href: choicesUrl }}
    words={codeWords()}
    problems={problems}
  >
    <p class="voice">{text('codeLead')}</p>
  </CodeForm>
)
