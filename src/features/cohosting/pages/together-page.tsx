import type { Problems } from '#platform/http.tsx'
import { dayAndTime } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ButtonLink, ErrorSummary } from '#ui/forms.tsx'
import type { Question } from '../queries.ts'
import { text } from '../text/index.ts'
import { answerUrl, hostUrl, invitationUrl, ownUrl, stepBackUrl } from '../urls.ts'
import { firstHost, QuestionAsked } from './question.tsx'

interface Props {
  all: Question[]
  now: Temporal.Instant
  problems: Problems
  /** The question whose answer was not understood. */
  answering: string | undefined
}

/** What one's associations are asked to host, and what they host together with others. */
export function TogetherPage({ all, now, problems, answering }: Props) {
  const questions = all.filter(({ answer }) => answer === null)
  const hosting = all.filter(({ answer }) => answer === 'yes')
  const here = Object.fromEntries(
    Object.values(problems).map((words) => [`svar-${answering ?? ''}`, words]),
  )
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={here} />
      <Crumb href={ownUrl} text={text('toOwn')} />
      <h1>{text('togetherTitle')}</h1>
      <section class="stack gap-5" aria-labelledby="spoerger">
        <h2 id="spoerger">{text('questionsHeading')}</h2>
        {questions.length === 0 ? <p>{text('questionsNone')}</p> : null}
        {questions.map((asked) => (
          <QuestionAsked
            {...{ asked, now }}
            action={answerUrl(asked.id)}
            level={3}
            problem={asked.id === answering ? problems.answer : undefined}
          />
        ))}
      </section>
      <section class="stack gap-5" aria-labelledby="sammen">
        <h2 id="sammen">{text('hostingHeading')}</h2>
        {hosting.length === 0 ? <p>{text('hostingNone')}</p> : null}
        {hosting.map((one) => (
          <Hosting {...one} now={now} />
        ))}
      </section>
    </div>
  )
}

function Hosting(props: Question & { now: Temporal.Instant }) {
  const { id, title, association, invitationId, next_starts_at: next, now } = props
  return (
    <article class="panel plain stack gap-3">
      <h3>
        <a href={invitationUrl(invitationId)}>{title}</a>
      </h3>
      <p>{text('hostingAs', { association, host: firstHost(props) })}</p>
      {next ? <p>{dayAndTime(next, now)}</p> : null}
      <form method="post" action={stepBackUrl(id)} class="row">
        <ButtonLink href={hostUrl(invitationId)}>{text('toGuests')}</ButtonLink>
        <Button kind="alt">{text('stepBack', { association, title })}</Button>
      </form>
    </article>
  )
}
