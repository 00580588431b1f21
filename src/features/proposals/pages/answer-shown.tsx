import { todayAt } from '#features/roles/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Proposal } from '../queries.ts'
import { standingOf } from '../standing.ts'
import { text } from '../text/index.ts'
import { StandingSign } from './standing-sign.tsx'
import { calledOn } from './words.ts'

/** What the committee has answered, under the name it had then. */
export function AnswerShown({
  proposal,
  today,
}: {
  proposal: Proposal
  today: Temporal.PlainDate
}) {
  const last = proposal.answers.at(-1)
  if (!last) return null
  const { answer, reason, lookOn, at } = last
  const isDue = standingOf(proposal, today) === 'again'
  return (
    <Panel tone={answer === 'no' || answer === 'later' ? 'lilac' : 'leaf'} labelledby="svaret">
      <h2 id="svaret" class="as-h3">
        {text('answerHeading', { committee: calledOn(proposal, todayAt(at)).committee })}
      </h2>
      <p>
        <StandingSign standing={answer} />
      </p>
      <p>
        <Lines of={reason} />
      </p>
      {lookOn ? <p>{text(isDue ? 'lookAgain' : 'lookOn', { on: dateWords(lookOn) })}</p> : null}
    </Panel>
  )
}
