import type { Problems } from '#platform/http.tsx'
import { TextField } from '#ui/forms.tsx'
import { text } from './text/index.ts'

interface Props {
  problems: Problems
  value: (name: string) => string
  /** Who sees it, and when it is forgotten. */
  help: string
}

/** Name, street and town, as they stand on an envelope. */
export const PostalFields = ({ problems, value, help }: Props) => (
  <>
    <TextField
      name="name"
      label={text('name')}
      help={help}
      autocomplete="name"
      value={value('name')}
      problem={problems.name}
    />
    <TextField
      name="street"
      label={text('street')}
      autocomplete="street-address"
      value={value('street')}
      problem={problems.street}
    />
    <TextField
      name="town"
      label={text('town')}
      help={text('townHelp')}
      autocomplete="postal-code"
      value={value('town')}
      problem={problems.town}
    />
  </>
)
