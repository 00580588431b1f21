import { Button, Choices, Select } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { checkings } from '../checking.ts'
import { text } from '../text/index.ts'
import { checkUrl, setThemeUrl } from '../urls.ts'
import type { InputProps } from './input-page.tsx'

/** Whether others may read it, and what it is about. */
export function Checking({ input, choices, problems }: InputProps) {
  const decided = input.checked_at === null ? '' : input.is_shown ? 'show' : 'hold'
  return (
    <Panel plain labelledby="laes">
      <h2 id="laes">{text('checkHeading')}</h2>
      <form method="post" action={checkUrl(input.id)} novalidate class="stack gap-4">
        <Choices
          name="decision"
          label={text('checkLabel')}
          help={text('checkHelp')}
          value={decided}
          problem={problems.decision}
          choices={checkings.map((value) => ({
            value,
            label: text(`check-${value}`),
            help: text(`check-${value}-help`),
          }))}
          required
        />
        <div>
          <Button>{text('checkNow')}</Button>
        </div>
      </form>
      {choices.themes.length === 0 ? null : (
        <form method="post" action={setThemeUrl(input.id)} novalidate class="stack gap-4">
          <Select
            name="theme"
            label={text('theme')}
            empty={text('noTheme')}
            value={input.theme_id ?? ''}
            problem={problems.theme}
            options={choices.themes.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <div>
            <Button kind="alt">{text('chooseTheme')}</Button>
          </div>
        </form>
      )}
    </Panel>
  )
}
