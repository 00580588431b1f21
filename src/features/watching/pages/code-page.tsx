import { codeWords } from '#features/people/index.ts'
import type { Problems } from '#platform/http.tsx'
import { CodeForm } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { newWatchCodeUrl, watchCodeUrl } from '../urls.ts'

interface Props {
  watchId: string
  isPhone: boolean
  problems: Problems
}

/** Where the code from the message is written. */
export const CodePage = ({ watchId, isPhone, problems }: Props) => (
  <CodeForm
    action={watchCodeUrl(watchId)}
    again={{ action: newWatchCodeUrl(watchId) }}
    words={codeWords()}
    problems={problems}
  >
    <p class="voice">{text(isPhone ? 'codeLeadPhone' : 'codeLead')}</p>
  </CodeForm>
)
