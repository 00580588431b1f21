import { PostalFields } from '#features/notifying/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from './text/index.ts'

/** Where to tell somebody else what came of it: an e-mail, a number or an envelope. */
export function WhereToTell({ problems, typed }: { problems: Problems; typed: Typed }) {
  const value = saidIn(typed)
  return (
    <Panel plain labelledby="hvor">
      <h2 id="hvor" class="as-h3">
        {text('byHandHeading')}
      </h2>
      <p class="help">{text('byHandHelp')}</p>
      <TextField
        name="contact"
        label={text('byHandContact')}
        value={value('contact')}
        problem={problems.contact}
      />
      <PostalFields problems={problems} value={(name) => value(name)} help={text('byHandPostal')} />
    </Panel>
  )
}
