import { Button, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { numberUrl } from '../urls.ts'
import type { ChoicesPageProps } from './choices-page.tsx'

/** The number text messages go to, and where another is written. */
export function Telephone({ person, problems, typed }: ChoicesPageProps) {
  const [phone] = person.phones
  const { number } = typed
  return (
    <Panel plain labelledby="sms">
      <h2 id="sms" class="as-h3">
        {text('numberHeading')}
      </h2>
      {phone ? <p>{text('numberHas', { number: phone })}</p> : null}
      <form method="post" action={numberUrl} class="stack gap-4" novalidate>
        <TextField
          name="number"
          type="tel"
          label={text('number')}
          help={text('numberHelp')}
          autocomplete="tel"
          value={typeof number === 'string' ? number : ''}
          problem={problems.number}
        />
        <div class="act">
          <Button kind="alt">{text('askNumber')}</Button>
        </div>
      </form>
    </Panel>
  )
}
