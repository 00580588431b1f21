import type { Problems } from '#platform/http.tsx'
import { CodeForm } from '#ui/forms.tsx'
import { codeWords } from '../code-words.ts'
import { text } from '../text/index.ts'
import { addressCodeUrl, waysUrl } from '../urls.ts'

/** Where the code is written that shows that a mail or a number is one's own. */
export const AddressCodePage = ({ id, problems }: { id: string; problems: Problems }) => (
  <CodeForm
    action={addressCodeUrl(id)}
    again={{ href: waysUrl() }}
    words={codeWords()}
    problems={problems}
  >
    <p class="voice">{text('codeLead')}</p>
  </CodeForm>
)
