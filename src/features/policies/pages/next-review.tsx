import { dateWords } from '#platform/time/words.ts'
import type { FoundPolicy } from '../queries.ts'
import { text } from '../text/index.ts'
import { TakenBack } from './taken-back.tsx'

interface Props {
  policy: FoundPolicy
  today: Temporal.PlainDate
  mayUndo: (done: { at: string }) => boolean
}

/** When it is looked at next, and whether somebody is looking now. */
export function NextReview({ policy, today, mayUndo }: Props) {
  const { id, nextOn, underWay, takenBack } = policy
  const isLate = Temporal.PlainDate.compare(nextOn, today) < 0
  const on = dateWords(nextOn)
  return (
    <section class="stack gap-3" aria-labelledby="naeste">
      <h2 id="naeste">{text('nextHeading')}</h2>
      {underWay ? null : <p>{text(isLate ? 'overdue' : 'next', { on })}</p>}
      {takenBack && !underWay ? (
        <TakenBack {...{ policyId: id, takenBack }} mayPutBack={mayUndo(takenBack)} />
      ) : null}
      {underWay?.state === 'planned' ? (
        <p>{text('plannedOn', { on: dateWords(Temporal.PlainDate.from(underWay.plannedOn)) })}</p>
      ) : null}
      {underWay && underWay.state !== 'planned' ? <p>{text('lookingNow')}</p> : null}
    </section>
  )
}
