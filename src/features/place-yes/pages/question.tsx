import type { Problems, Typed } from '#platform/http.tsx'
import { dayAndTime } from '#platform/time/words.ts'
import { Button, Choices, TextArea } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import type { Asked } from '../queries.ts'
import { text } from '../text/index.ts'
import { invitationUrl } from '../urls.ts'

/** Who invites: the association, or a first name. */
export const hostName = ({ host, person }: { host: string | null; person: string | null }) =>
  host ?? (person || text('somebody'))

export interface QuestionProps {
  asked: Asked
  now: Temporal.Instant
  /** Where the answer is sent. */
  action: string
  typed: Typed
  problems: Problems
  level: 1 | 3
}

/** Who would like to meet in the house, and the yes or no to it. */
export function Question({ asked, now, action, typed, problems, level }: QuestionProps) {
  const { invitationId, placeId, place, title, summary, place_text: spot, next } = asked
  const Heading = `h${level}` as const
  const id = `${placeId}-${invitationId}`
  return (
    <article class="panel plain stack gap-3">
      <Heading class="as-h3">{text('question', { host: hostName(asked), place, title })}</Heading>
      {next ? <p>{dayAndTime(next, now)}</p> : null}
      {spot ? <p>{text('spot', { spot })}</p> : null}
      <p class="voice">{summary}</p>
      <p>
        <a class="quiet" href={invitationUrl(invitationId)}>
          {text('seeIt')}
          <span class="vh"> {title}</span>
        </a>
      </p>
      <form method="post" action={action} class="stack gap-3" novalidate>
        <Choices
          name="answer"
          id={`answer-${id}`}
          label={text('mayThey', { place })}
          layout="columns"
          value={one(typed, 'answer')}
          problem={problems.answer}
          choices={[
            { value: 'yes', label: text('sayYes'), help: text('sayYesHelp') },
            { value: 'no', label: text('sayNo'), help: text('sayNoHelp') },
          ]}
        />
        <TextArea
          name="reason"
          id={`reason-${id}`}
          label={text('reason')}
          help={text('reasonHelp')}
          rows={2}
          value={one(typed, 'reason')}
          problem={problems.reason}
        />
        <div class="act">
          <Button>
            {text('answer')}
            <span class="vh"> {text('answerAbout', { title })}</span>
          </Button>
        </div>
      </form>
    </article>
  )
}
