import type { Problems, Typed } from '#platform/http.tsx'
import { Button, TextField } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { meTooUrl } from '../urls.ts'

interface Props {
  wish: { id: string }
  isKnown: boolean
  problems: Problems
  typed: Typed
  helpPhone: string
}

/** "I want that too": one press for somebody signed in, an address for others. */
export function MeToo({ wish, isKnown, problems, typed, helpPhone }: Props) {
  return (
    <Panel tone="sun" labelledby="ogsaa">
      <h2 id="ogsaa">{text('meTooHeading')}</h2>
      <p>{text('meTooText')}</p>
      <form method="post" action={meTooUrl(wish.id)} novalidate class="stack gap-4">
        {isKnown ? null : (
          <TextField
            name="contact"
            label={text('contact')}
            help={text('contactHelp')}
            autocomplete="email"
            value={one(typed, 'contact')}
            problem={problems.contact}
            required
          />
        )}
        <Button size="big">{text('meToo')}</Button>
      </form>
      {isKnown ? null : <p class="help">{text('noContact', { phone: helpPhone })}</p>}
    </Panel>
  )
}
