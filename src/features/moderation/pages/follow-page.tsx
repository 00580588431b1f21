import { dayAndTime } from '#platform/time/words.ts'
import { CheckList } from '#ui/check-list.tsx'
import { ErrorSummary } from '#ui/forms.tsx'
import { groundWords, measureWords } from '../decision-words.ts'
import type { FoundDecision } from '../queries.ts'
import type { Reason } from '../tables.ts'
import { text } from '../text/index.ts'
import { Complaining, type ComplainingProps } from './complaining.tsx'
import { Typed } from './statement-page.tsx'

interface Props {
  notice: { reason: Reason; words: string; at: Temporal.Instant; answerable: boolean }
  title: string
  /** The answer and how to complain; null while nobody has decided. */
  answer: { decision: FoundDecision; complaining: ComplainingProps } | null
}

/** How a notice stands, for who made it. */
export function FollowPage({ notice, title, answer }: Props) {
  const problems = answer?.complaining.problems ?? {}
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <h1>{text(answer ? 'followTitleDecided' : 'followTitle')}</h1>
      {answer ? <Decided {...answer.decision} /> : <Waits {...notice} />}
      <section class="stack" aria-labelledby="meldt">
        <h2 id="meldt">{text('followReported')}</h2>
        <CheckList
          answers={[
            { term: text('logWhat'), value: title },
            { term: text('followReason'), value: text(`reason-${notice.reason}`) },
            { term: text('followWords'), value: <Typed words={notice.words} /> },
            { term: text('followWhen'), value: dayAndTime(notice.at) },
          ]}
        />
      </section>
      {answer ? <Complaining {...answer.complaining} /> : null}
    </div>
  )
}

const Decided = (decision: FoundDecision) => (
  <div class="panel t-leaf stack gap-3">
    <p class="voice">{measureWords(decision)}.</p>
    <p>{groundWords(decision)}</p>
  </div>
)

const Waits = ({ answerable }: { answerable: boolean }) => (
  <div class="stack gap-3">
    <p class="voice">{text(answerable ? 'followWaits' : 'followWaitsNoMail')}</p>
    <p class="help">{text('followKeep')}</p>
  </div>
)
