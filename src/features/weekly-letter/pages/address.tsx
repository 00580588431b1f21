import type { Problems } from '#platform/http.tsx'
import { TextField } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  problems: Problems
  value: (name: string) => string
}

/** Where it goes: each way asks only for what it needs. */
export const Address = ({ problems, value }: Props) => (
  <>
    <div class="for-email">
      <TextField
        name="email"
        type="email"
        label={text('email')}
        help={text('emailHelp')}
        autocomplete="email"
        value={value('email')}
        problem={problems.email}
      />
    </div>
    <div class="for-paper stack gap-5">
      <TextField
        name="name"
        label={text('name')}
        help={text('nameHelp')}
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
    </div>
  </>
)
