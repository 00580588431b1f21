import { Button, TextArea, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { needsTwo } from '../needs-two.ts'
import { lastDay, todayAt } from '../period.ts'
import { text } from '../text/index.ts'
import { renewUrl } from '../urls.ts'
import type { GrantPageProps } from './grant-page.tsx'

/** A new last day for a role, with a reason. */
export function Renew({ grant, said, problems, now }: GrantPageProps) {
  const typed = said.renew
  return (
    <Panel plain labelledby="forny">
      <h2 id="forny">{text('renewTitle')}</h2>
      {needsTwo(grant.role) ? <p>{text('renewTwo')}</p> : null}
      <form method="post" action={renewUrl(grant.id)} novalidate class="stack gap-5">
        <TextField
          type="date"
          name="until"
          label={text('until')}
          help={text('untilHelp')}
          value={String(typed?.until ?? lastDay(todayAt(now)).toString())}
          problem={problems.until}
          required
        />
        <TextArea
          name="reason"
          label={text('renewReason')}
          value={String(typed?.reason ?? '')}
          problem={typed && problems.reason}
          required
        />
        <div class="act">
          <Button>{text('renewNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
