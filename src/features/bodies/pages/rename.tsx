import { AllMaySee } from '#features/free-text/index.ts'
import { Button, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { renameUrl } from '../urls.ts'
import type { ArrangeProps } from './arrange-page.tsx'

/** A new name from a day on. */
export function Rename({ body, said, problems, today }: ArrangeProps) {
  const typed = said.rename ?? {}
  const own = said.rename ? problems : {}
  return (
    <Panel plain labelledby="navn">
      <h2 id="navn">{text('renameHeading')}</h2>
      <p>{text('renameLead')}</p>
      <form method="post" action={renameUrl(body.id)} novalidate class="stack gap-5">
        <TextField
          id="rename-name"
          name="name"
          label={text('newName')}
          value={one(typed, 'name')}
          problem={own.name}
          required
        />
        <TextField
          type="date"
          id="rename-from"
          name="from"
          label={text('fromLabel')}
          value={one(typed, 'from', today.toString())}
          problem={own.from}
          required
        />
        {said.rename ? <AllMaySee problems={own} typed={typed} /> : null}
        <div class="act">
          <Button kind="alt">{text('renameNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
