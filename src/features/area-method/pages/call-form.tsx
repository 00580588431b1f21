import { Button, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { callUrl } from '../urls.ts'
import { formOf, type SaidProps } from './typed.ts'

/** A meeting for everybody in the area, made from the template: a day and a place are enough. */
export function CallForm({ area, ...said }: SaidProps & { area: string }) {
  const { value, problems } = formOf(said, 'call')
  return (
    <Panel plain labelledby="kald-sammen">
      <h2 id="kald-sammen">{text('callHeading')}</h2>
      <p>{text('callText')}</p>
      <form method="post" action={callUrl(area)} novalidate class="stack gap-5">
        <TextField
          type="date"
          name="on"
          label={text('callOn')}
          value={value('on')}
          problem={problems.on}
        />
        <TextField
          name="place"
          label={text('callPlace')}
          value={value('place')}
          problem={problems.place}
        />
        <div class="act">
          <Button>{text('callNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
