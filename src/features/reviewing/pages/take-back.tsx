import type { Problems } from '#platform/http.tsx'
import { Button, Choices } from '#ui/forms.tsx'
import { type Decision, whys } from '../tables.ts'
import { text } from '../text/index.ts'

export interface TakingBack {
  action: string
  review: string
}

interface Props extends TakingBack {
  decided: Decision | null
  problems: Problems
}

/** An answer that was told is taken back, with why: it is looked over once more. */
export function TakeBack({ action, review, decided, problems }: Props) {
  return (
    <form method="post" action={action} novalidate class="panel plain stack gap-5">
      <h2>{text('takeBackHeading')}</h2>
      <p>{text(decided === 'approved' ? 'takeBackApproved' : 'takeBackOther')}</p>
      <input type="hidden" name="review" value={review} />
      <Choices
        name="why"
        label={text('whyLabel')}
        problem={problems.why}
        choices={whys.map((value) => ({ value, label: text(`why-${value}`) }))}
      />
      <Button kind="alt">{text('takeBack')}</Button>
    </form>
  )
}
