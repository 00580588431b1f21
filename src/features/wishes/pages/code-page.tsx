import type { Problems } from '#platform/http.tsx'
import { Button, CodeField, ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { newWishCodeUrl, wishCodeUrl } from '../urls.ts'

interface Props {
  voiceId: string
  words: string
  isPhone: boolean
  problems: Problems
}

/** Where the code from the message is written. */
export function CodePage({ voiceId, words, isPhone, problems }: Props) {
  const count = Object.keys(problems).length
  return (
    <div class="wrap narrow band stack gap-5">
      <form method="post" action={wishCodeUrl(voiceId)} novalidate class="stack gap-5">
        <ErrorSummary heading={text('summary', { count })} problems={problems} />
        <h1>{text('codeTitle')}</h1>
        <p class="voice">{text(isPhone ? 'codeLeadPhone' : 'codeLead')}</p>
        <p>{text('codeWish', { words })}</p>
        <CodeField label={text('code')} problem={problems.code} />
        <div class="act">
          <Button size="big">{text('useCode')}</Button>
        </div>
      </form>
      <form method="post" action={newWishCodeUrl(voiceId)}>
        <Button kind="quiet">{text('askAgain')}</Button>
      </form>
    </div>
  )
}
