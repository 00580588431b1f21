import { AllMaySee } from '#features/free-text/index.ts'
import { Button, TextArea, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { closeUrl } from '../urls.ts'
import type { ArrangeProps } from './arrange-page.tsx'

/** The end of a body, with a reason that all can read. */
export function Close({ body, said, problems, today }: ArrangeProps) {
  const typed = said.close ?? {}
  const own = said.close ? problems : {}
  return (
    <Panel plain labelledby="luk">
      <h2 id="luk">{text('closeHeading')}</h2>
      <p>{text('closeLead')}</p>
      <form method="post" action={closeUrl(body.id)} novalidate class="stack gap-5">
        <TextField
          type="date"
          id="close-on"
          name="on"
          label={text('closeOn')}
          value={one(typed, 'on', today.toString())}
          problem={own.on}
          required
        />
        <TextArea
          id="close-reason"
          name="reason"
          label={text('closeReason')}
          value={one(typed, 'reason')}
          problem={own.reason}
          required
        />
        {said.close ? <AllMaySee problems={own} typed={typed} /> : null}
        <div class="act">
          <Button kind="alt">{text('closeNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
