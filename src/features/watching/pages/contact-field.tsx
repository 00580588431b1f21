import type { Problems, Typed } from '#platform/http.tsx'
import { TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'

/** Where to tell it. */
export const ContactField = ({ typed, problems }: { typed: Typed; problems: Problems }) => (
  <TextField
    name="contact"
    label={text('contact')}
    help={text('contactHelp')}
    autocomplete="email"
    value={one(typed, 'contact')}
    problem={problems.contact}
    required
  />
)
