import { coverUrl } from '#features/invitations/index.ts'
import { Choices } from '#ui/forms.tsx'
import type { Answers } from '../answers.ts'
import { likeNames, pictureOf } from '../choices.ts'
import { text } from '../text/index.ts'

/** The first question: what do you feel like? */
export function What({ answers }: { answers: Answers }) {
  return (
    <Choices
      name="hvad"
      label={text('ask-hvad')}
      help={text('help-hvad')}
      asHeading
      several
      layout="pictures"
      value={[...answers.likes]}
      choices={likeNames.map((like) => ({
        value: like,
        label: text(`like-${like}`),
        picture: coverUrl(...pictureOf(like)),
      }))}
    />
  )
}
