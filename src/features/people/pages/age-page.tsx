import type { Problems } from '#platform/http.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { ageUrl } from '../urls.ts'
import type { YoungSpan } from '../young/span.ts'

interface Props {
  span: YoungSpan | null
  /** What was said, and the span of those who decide alone and are not of age. */
  words: { now: string | null; young: string }
  adultAge: number
  problems: Problems
  phone: string
}

/** What one has said of one's age. One gets older; nothing else is asked. */
export function AgePage({ span, words, adultAge, problems, phone }: Props) {
  return (
    <form method="post" action={ageUrl} class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('ageTitle')}</h1>
      <p class="voice">
        {words.now ? text('ageNow', { age: words.now }) : text('ageNowNone', { age: adultAge })}
      </p>
      <p>{text('ageWhy')}</p>
      <div class="act">
        {span === 'young' ? null : (
          <Button name="age" value="young" kind="alt">
            {text('ageIsYoung', { age: words.young })}
          </Button>
        )}
        {span ? (
          <Button name="age" value="grown" kind="alt">
            {text('ageIsGrown', { age: adultAge })}
          </Button>
        ) : null}
      </div>
      <p>{text('ageWrong', { phone })}</p>
    </form>
  )
}
