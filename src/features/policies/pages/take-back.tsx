import { AllMaySee } from '#features/free-text/index.ts'
import { Button, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { doUrl } from '../urls.ts'
import type { WorkProps } from './work-page.tsx'

/** A look that comes to nothing, with a reason that all can read. */
export function TakeBack({ review, said, problems }: WorkProps) {
  const own = said.takeBack ? problems : {}
  return (
    <Panel plain labelledby="tag-tilbage">
      <h2 id="tag-tilbage">{text('takeBackHeading')}</h2>
      <p>{text('takeBackLead')}</p>
      <form
        method="post"
        action={doUrl(review.policyId, review.id, 'tag-tilbage')}
        novalidate
        class="stack gap-5"
      >
        <TextArea
          name="reason"
          label={text('takeBackReason')}
          value={saidIn(said.takeBack ?? {})('reason')}
          problem={own.reason}
          rows={2}
          required
        />
        {said.takeBack ? <AllMaySee problems={own} typed={said.takeBack} /> : null}
        <div class="act">
          <Button kind="alt">{text('takeBackNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
