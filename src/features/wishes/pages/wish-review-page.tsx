import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import { ageWords } from '../age-words.ts'
import type { FoundWish } from '../queries.ts'
import { decisions } from '../tables.ts'
import { text } from '../text/index.ts'
import { wishReviewsUrl, wishReviewUrl, withdrawUrl } from '../urls.ts'

interface Props {
  wish: FoundWish
  /** For so long the answer can be taken back before it is told. */
  minutes: number
  problems: Problems
  typed: Typed
}

/** One wish as everybody will see it, and the answer to it. */
export function WishReviewPage(props: Props) {
  const { wish, problems } = props
  return (
    <div class="wrap narrow band close stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={wishReviewsUrl} text={text('reviewsTitle')} />
      <h1>{text('reviewTitle')}</h1>
      <p class="voice">{text('wishTitle', { words: wish.words })}</p>
      <p>
        {text('fromArea', { area: wish.area })}. {ageWords(wish)}
      </p>
      {wish.status === 'in-review' ? <Answering {...props} /> : <Answered {...props} />}
    </div>
  )
}

const Answering = ({ wish, problems, typed }: Props) => (
  <form method="post" action={wishReviewUrl(wish.id)} novalidate class="panel plain stack gap-5">
    <p>{text('reviewHelp')}</p>
    <Choices
      name="decision"
      label={text('decisionLabel')}
      value={one(typed, 'decision')}
      problem={problems.decision}
      choices={decisions.map((value) => ({
        value,
        label: text(`choice-${value}`),
        help: text(`choice-${value}-help`),
      }))}
    />
    <TextArea
      name="reason"
      label={text('reasonLabel')}
      help={text('reasonHelp')}
      value={one(typed, 'reason')}
      problem={problems.reason}
    />
    <Button size="big">{text('decide')}</Button>
  </form>
)

function Answered({ wish, minutes }: Props) {
  const { id, status, reason, answered_at } = wish
  return (
    <Note icon="check" tone="leaf" role="status">
      <p>{text(status === 'refused' ? 'decided-refused' : 'decided-shown')}</p>
      {reason ? <p>{reason}</p> : null}
      {answered_at ? null : (
        <form method="post" action={withdrawUrl(id)} class="stack gap-3">
          <Button kind="alt">{text('withdraw')}</Button>
          <p class="help">{text('withdrawHelp', { minutes })}</p>
        </form>
      )}
    </Note>
  )
}
