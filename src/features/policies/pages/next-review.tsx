import { dateWords } from '#platform/time/words.ts'
import type { FoundPolicy } from '../queries.ts'
import { text } from '../text/index.ts'

interface Props {
  policy: FoundPolicy
  today: Temporal.PlainDate
}

/** When it is looked at next, and whether somebody is looking now. */
export function NextReview({ policy: { nextOn, underWay }, today }: Props) {
  const isLate = Temporal.PlainDate.compare(nextOn, today) < 0
  const on = dateWords(nextOn)
  return (
    <section class="stack gap-3" aria-labelledby="naeste">
      <h2 id="naeste">{text('nextHeading')}</h2>
      {underWay ? null : <p>{text(isLate ? 'overdue' : 'next', { on })}</p>}
      {underWay?.state === 'planned' ? (
        <p>{text('plannedOn', { on: dateWords(Temporal.PlainDate.from(underWay.plannedOn)) })}</p>
      ) : null}
      {underWay && underWay.state !== 'planned' ? <p>{text('lookingNow')}</p> : null}
    </section>
  )
}
