import type { Problems, Typed } from '#platform/http.tsx'
import { TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  problems: Problems
  typed: Typed
  /** Whether a link can be sent by text message. */
  bySms: boolean
}

/** Where a parent can be asked. */
export const ParentContact = ({ problems, typed, bySms }: Props) => (
  <TextField
    name="contact"
    label={text(bySms ? 'askParentContact' : 'askParentMail')}
    help={text('askParentHelp')}
    autocomplete="off"
    spellcheck={false}
    value={String(typed.contact ?? '')}
    problem={problems.contact}
    required
  />
)
