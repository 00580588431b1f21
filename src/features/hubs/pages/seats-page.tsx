import type { Problems } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import type { OwnSeat } from '../seats/queries.ts'
import { text } from '../text/index.ts'
import { answerUrl, hubUrl, leaveUrl, ownUrl } from '../urls.ts'

interface Props {
  seats: OwnSeat[]
  /** The question whose answer was not understood. */
  answering: string | undefined
  problems: Problems
}

/** Where one's associations sit, and where they are asked to. */
export function SeatsPage({ seats, answering, problems }: Props) {
  const questions = seats.filter(({ answer }) => answer === null)
  const here = seats.filter(({ answer }) => answer === 'yes')
  const atQuestion = Object.fromEntries(
    Object.values(problems).map((words) => [`svar-${answering ?? ''}`, words]),
  )
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={atQuestion} />
      <Crumb href={ownUrl} text={text('toOwn')} />
      <h1>{text('seatsTitle')}</h1>
      <p class="voice">{text('seatsLead')}</p>
      <section class="stack gap-5" aria-labelledby="spoerger">
        <h2 id="spoerger">{text('questionsHeading')}</h2>
        {questions.length === 0 ? <p>{text('questionsNone')}</p> : null}
        {questions.map((seat) => (
          <Question {...seat} problem={seat.id === answering ? problems.answer : undefined} />
        ))}
      </section>
      <section class="stack gap-5" aria-labelledby="her">
        <h2 id="her">{text('sitHeading')}</h2>
        {here.length === 0 ? <p>{text('sitNone')}</p> : null}
        {here.map((seat) => (
          <Seat {...seat} />
        ))}
      </section>
    </div>
  )
}

function Question(props: OwnSeat & { problem: string | undefined }) {
  const { id, summary, problem } = props
  return (
    <article class="panel plain stack gap-3">
      <h3 id={`svar-${id}`}>{text('question', props)}</h3>
      <p class="voice">{summary}</p>
      <p>{text('questionText')}</p>
      {problem ? <p class="err">{problem}</p> : null}
      <form method="post" action={answerUrl(id)} class="act above-0" aria-labelledby={`svar-${id}`}>
        <Button name="answer" value="yes">
          {text('sayYes')}
        </Button>
        <Button kind="alt" name="answer" value="no">
          {text('sayNo')}
        </Button>
      </form>
    </article>
  )
}

function Seat(props: OwnSeat) {
  const { id, house, slug, status } = props
  const isOpen = status === 'open'
  return (
    <article class="panel plain stack gap-3">
      <h3>{isOpen ? <a href={hubUrl(slug)}>{house}</a> : house}</h3>
      <p>{text(isOpen ? 'sitAs' : 'sitWaits', props)}</p>
      <form method="post" action={leaveUrl(id)}>
        <Button kind="alt">{text('leave', props)}</Button>
      </form>
    </article>
  )
}
