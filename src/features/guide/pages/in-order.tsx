import { shownTraits } from '#features/joining/index.ts'
import { Choices } from '#ui/forms.tsx'
import type { Answers } from '../answers.ts'
import { needs } from '../choices.ts'
import { text } from '../text/index.ts'

/** The fifth question: what should be in order? */
export function InOrder({ answers }: { answers: Answers }) {
  const traits = shownTraits(needs)
  return (
    <Choices
      name="brug"
      label={text('ask-orden')}
      help={text('help-orden')}
      asHeading
      several
      layout="columns"
      value={[...answers.traits]}
      choices={needs.map((need, place) => ({
        value: need,
        label: traits[place]?.text ?? need,
        icon: traits[place]?.icon,
        tone: 'leaf',
      }))}
    />
  )
}
