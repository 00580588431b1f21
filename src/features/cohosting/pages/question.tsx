import { dayAndTime } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import type { Question } from '../queries.ts'
import { text } from '../text/index.ts'
import { invitationUrl } from '../urls.ts'

/** Who invites: the association, or the one who asked. */
export const firstHost = ({ first, person }: Pick<Question, 'first' | 'person'>) =>
  first ?? (person || text('somebody'))

interface Props {
  asked: Question
  now: Temporal.Instant
  /** Where the answer is sent. */
  action: string
  problem: string | undefined
  level: 1 | 3
}

/** What an association is asked, and its yes or no. */
export function QuestionAsked({ asked, now, action, problem, level }: Props) {
  const { id, association, invitationId, title, summary, next_starts_at: next } = asked
  const Heading = `h${level}` as const
  const question = `svar-${id}`
  return (
    <article class="panel plain stack gap-3">
      <Heading class="as-h3" id={question}>
        {text('question', { host: firstHost(asked), association, title })}
      </Heading>
      {next ? <p>{dayAndTime(next, now)}</p> : null}
      <p class="voice">{summary}</p>
      <p>
        <a class="quiet" href={invitationUrl(invitationId)}>
          {text('seeIt')}
          <span class="vh"> {title}</span>
        </a>
      </p>
      <p>{text('questionText')}</p>
      {problem ? <p class="err">{problem}</p> : null}
      <form method="post" action={action} class="act above-0" aria-labelledby={question}>
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
