import type { Problems, Typed } from '#platform/http.tsx'
import { day, midSentence } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import type { OpenHelp } from '../queries.ts'
import { text } from '../text/index.ts'
import { answerHelpUrl, associationUrl } from '../urls.ts'

interface Props {
  requests: OpenHelp[]
  typed: Typed
  problems: Problems
  /** The one whose answer was not understood. */
  answering: string | undefined
  now: Temporal.Instant
}

/** Associations that have asked for help with receiving somebody new, longest first. */
export function HelpRequestsPage({ requests, typed, problems, answering, now }: Props) {
  const here = problems.answer ? { [`answer-${answering}`]: problems.answer } : {}
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={here} />
      <div class="stack gap-3">
        <h1>{text('requestsTitle')}</h1>
        <p class="voice">{text('requestsLead')}</p>
      </div>
      {requests.length === 0 ? (
        <Empty heading={text('requestsNone')} text={text('requestsNoneText')} />
      ) : null}
      {requests.map((request) => (
        <Request
          {...request}
          now={now}
          typed={request.id === answering ? String(typed.answer ?? '') : ''}
          problem={request.id === answering ? problems.answer : undefined}
        />
      ))}
    </div>
  )
}

interface RequestProps extends OpenHelp {
  now: Temporal.Instant
  typed: string
  problem: string | undefined
}

function Request({ now, typed, problem, ...help }: RequestProps) {
  const { id, associationId, name, words, asked_at, person, address } = help
  return (
    <article class="panel plain stack gap-4" aria-labelledby={`titel-${id}`}>
      <h2 id={`titel-${id}`} class="as-h3">
        <a href={associationUrl(associationId)}>{name}</a>
      </h2>
      {words ? <p class="as-typed">{words}</p> : <p>{text('requestNoWords')}</p>}
      <p class="help">
        {text('requestBy', {
          person: person || text('requestGone'),
          date: midSentence(day(asked_at, now)),
        })}{' '}
        {address ? <bdi>{address}</bdi> : null}
      </p>
      <form method="post" action={answerHelpUrl(id)} class="stack gap-4" novalidate>
        <TextArea
          id={`answer-${id}`}
          name="answer"
          label={text('answer', { name })}
          help={text('answerHelp')}
          value={typed}
          problem={problem}
          maxlength={1000}
          required
        />
        <div class="row">
          <Button icon="check">{text('answerSend')}</Button>
        </div>
      </form>
    </article>
  )
}
