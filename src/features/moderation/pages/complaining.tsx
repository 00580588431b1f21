import type { Law } from '#features/municipality/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { day, midSentence } from '#platform/time/words.ts'
import { Button, TextArea } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import { groundWords } from '../decision-words.ts'
import type { FoundDecision } from '../queries.ts'
import { text } from '../text/index.ts'

export interface ComplainingProps {
  /** The complaint this side has made, and its answer. */
  complaint: FoundDecision['complaints'][number] | undefined
  /** Why one cannot complain just now; null when one can. */
  refusal: string | null
  action: string
  until: Temporal.Instant
  law: Pick<Law, 'dsaAuthority'>
  problems: Problems
  typed: Typed
}

/** How one complains, or what came of it. */
export function Complaining(props: ComplainingProps) {
  const { complaint, refusal, action, until, law, problems, typed } = props
  if (complaint?.measure) return <Answered {...complaint} measure={complaint.measure} />
  if (complaint)
    return (
      <Note icon="check" tone="leaf" role="status" heading={text('complainSent')}>
        <p>{text('complainSentText')}</p>
      </Note>
    )
  if (refusal !== null && refusal !== 'complaint-late') return null
  return (
    <section class="panel plain stack gap-5" aria-labelledby="klag">
      <h2 id="klag">{text('complainHeading')}</h2>
      {refusal === null ? (
        <form method="post" action={action} novalidate class="stack gap-5">
          <p>
            {text('complainText', { until: midSentence(day(until)) })} {text('complainFree')}
          </p>
          <TextArea
            name="words"
            label={text('complainLabel')}
            value={one(typed, 'words')}
            problem={problems.words}
            required
          />
          <div class="act">
            <Button>{text('complainSend')}</Button>
          </div>
        </form>
      ) : (
        <p>{text('refusal-complaint-late')}</p>
      )}
      <p class="help">{text('complainElse', { name: law.dsaAuthority.name })}</p>
    </section>
  )
}

type Answer = FoundDecision['complaints'][number] & {
  measure: NonNullable<FoundDecision['complaints'][number]['measure']>
}

function Answered({ measure, facts, ground, law }: Answer) {
  return (
    <Note icon="check" tone="leaf" heading={text('complainAnswered')}>
      <p>
        <b>{text(`log-${measure}`)}</b>
      </p>
      <p class="as-typed" dir="auto">
        {facts}
      </p>
      <p>{groundWords({ ground: ground ?? '', law: law ?? '' })}</p>
    </Note>
  )
}
