import type { Problems } from '#platform/http.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { SmallNote } from '#ui/note.tsx'
import type { Answered } from '../answered.ts'
import { answers } from '../tables.ts'
import { text } from '../text/index.ts'
import { howItWentUrl } from '../urls.ts'

interface Props {
  asked: Answered
  token: string
  problems: Problems
}

/** The question after a first visit: three buttons, and each of them is an answer. */
export function HowItWentPage({ asked, token, problems }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('howItWentTitle')}</h1>
      <p class="voice">{text('howItWentLead', { name: asked.firstName, title: asked.title })}</p>
      <AnswerButtons token={token} />
      <SmallNote icon="lock">{text('onlyYou')}</SmallNote>
    </div>
  )
}

export const AnswerButtons = ({ token }: { token: string }) => (
  <form class="stack" id="answer" method="post" action={howItWentUrl(token)}>
    {answers.map((answer) => (
      <Button name="answer" value={answer} kind="alt" size="big" full>
        {text(`answer-${answer}`)}
      </Button>
    ))}
  </form>
)
