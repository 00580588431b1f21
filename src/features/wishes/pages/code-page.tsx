import { codeWords } from '#features/people/index.ts'
import type { Problems } from '#platform/http.tsx'
import { CodeForm } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { newWishCodeUrl, wishCodeUrl } from '../urls.ts'

interface Props {
  voiceId: string
  words: string
  isPhone: boolean
  problems: Problems
}

/** Where the code from the message is written. */
export const CodePage = ({ voiceId, words, isPhone, problems }: Props) => (
  <CodeForm
    action={wishCodeUrl(voiceId)}
    again={{ action: newWishCodeUrl(voiceId) }}
    words={codeWords()}
    problems={problems}
  >
    <p class="voice">{text(isPhone ? 'codeLeadPhone' : 'codeLead')}</p>
    <p>{text('codeWish', { words })}</p>
  </CodeForm>
)
