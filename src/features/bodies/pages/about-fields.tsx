import { labelName } from '#features/invitations/index.ts'
import type { Problems } from '#platform/http.tsx'
import { Checks, TextArea } from '#ui/forms.tsx'
import { audiences } from '../fields.ts'
import { text } from '../text/index.ts'

interface Props {
  purpose: string
  audience: string[]
  problems: Problems
}

/** What it is for, and whom it is relevant for. */
export const AboutFields = ({ purpose, audience, problems }: Props) => (
  <>
    <TextArea
      name="purpose"
      label={text('purposeLabel')}
      help={text('purposeHelp')}
      value={purpose}
      problem={problems.purpose}
      required
    />
    <Checks
      name="audience"
      label={text('audienceLabel')}
      help={text('audienceHelp')}
      optional={text('ifYouLike')}
      value={audience}
      options={audiences.map(({ id }) => ({ value: id, text: labelName(id) }))}
    />
  </>
)
