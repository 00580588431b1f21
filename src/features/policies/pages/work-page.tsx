import type { LinkedInput } from '#features/inputs/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, type Option } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Status } from '#ui/status.tsx'
import type { FoundReview } from '../finding-review.ts'
import { stepRefusal } from '../steps.ts'
import { text } from '../text/index.ts'
import { doUrl, policyUrl } from '../urls.ts'
import { Checklist } from './checklist-form.tsx'
import { Conclude } from './conclude.tsx'
import { Decide } from './decide.tsx'
import { Found } from './found.tsx'
import { Heard } from './heard.tsx'
import { Sources } from './sources.tsx'
import { TakeBack } from './take-back.tsx'
import { stateSigns } from './words.ts'

export type FormName = 'answers' | 'source' | 'conclude' | 'decide' | 'takeBack'

export interface WorkProps {
  review: FoundReview
  inputs: LinkedInput[]
  bodies: Option[]
  /** The form that was not understood, with what was typed in it. */
  said: Partial<Record<FormName, Typed>>
  problems: Problems
  today: Temporal.PlainDate
  /** They keep the papers. */
  isMine: boolean
}

/** The work with one look at a policy: what is to be done in the state it is in. */
export function WorkPage(props: WorkProps) {
  const { review, problems } = props
  const { policyId, id, title, state } = review
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={policyUrl(policyId)} text={text('toPolicy')} />
      <div class="stack gap-3">
        <h1>{text('reviewTitle', { title })}</h1>
        <Status kind={stateSigns[state]} text={text(`state-${state}`)} />
        {review.correctsId ? (
          <Note icon="edit">
            <p>{text('workCorrects')}</p>
            <p>{text('corrected', { reason: review.correctReason ?? '' })}</p>
          </Note>
        ) : null}
      </div>
      {state === 'planned' ? (
        <>
          <p>{text('workPlanned', { on: dateWords(review.plannedOn) })}</p>
          <form method="post" action={doUrl(policyId, id, 'begynd')} class="act">
            <Button size="big">{text('openNow')}</Button>
          </form>
        </>
      ) : null}
      {state === 'open' ? (
        <>
          <p>{text('workOpen')}</p>
          <Heard inputs={props.inputs} />
          <Checklist {...props} />
          <Sources {...props} />
          <Conclude {...props} />
        </>
      ) : null}
      {props.isMine && stepRefusal(state, 'take-back') === null ? <TakeBack {...props} /> : null}
      {state === 'concluded' ? (
        <>
          <p>{text('workConcluded')}</p>
          <Decide {...props} />
          <form method="post" action={doUrl(policyId, id, 'aabn')}>
            <Button kind="alt">{text('reopen')}</Button>
          </form>
          <Found review={review} />
        </>
      ) : null}
    </div>
  )
}
