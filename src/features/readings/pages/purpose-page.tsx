import type { Problems, Typed } from '#platform/http.tsx'
import type { Purpose } from '#platform/service/index.ts'
import { Button, Choices, ErrorSummary, TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { purposeUrl } from '../urls.ts'

interface Props {
  purposes: readonly Purpose[]
  /** The page to go on to. */
  to: string
  typed: Typed
  problems: Problems
}

/** An employee says what they are about to read people's data for. */
export function PurposePage({ purposes, to, typed, problems }: Props) {
  return (
    <form method="post" action={purposeUrl(to)} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('purposeTitle')}</h1>
      <p class="voice">{text('purposeLead')}</p>
      <Choices
        name="purpose"
        label={text('purposeQuestion')}
        value={typed.purpose}
        problem={problems.purpose}
        required
        choices={purposes.map((value) => ({
          value,
          label: text(`purpose-${value}`),
          help: text(`purpose-${value}-text`),
        }))}
      />
      <TextField
        name="words"
        label={text('words')}
        help={text('wordsHelp')}
        optional={text('ifYouLike')}
        value={String(typed.words ?? '')}
        problem={problems.words}
      />
      <div class="act">
        <Button size="big">{text('begin')}</Button>
      </div>
    </form>
  )
}
