import { PostalFields } from '#features/notifying/index.ts'
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
      <PostalFields {...{ problems, value }} help={text('nameHelp')} />
    </div>
  </>
)
