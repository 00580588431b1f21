import { Choices } from '#ui/forms.tsx'
import type { Answers } from '../answers.ts'
import { text } from '../text/index.ts'

interface Props {
  answers: Answers
  areas: { id: string; name: string }[]
}

/** The second question: where, and how far? */
export function Where({ answers, areas }: Props) {
  return (
    <>
      <Choices
        name="sted"
        label={text('ask-hvor')}
        help={text('help-hvor')}
        asHeading
        layout="columns"
        value={answers.area ?? undefined}
        choices={areas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choices
        name="omegn"
        label={text('howFar')}
        layout="columns"
        value={answers.nearby ? 'ja' : 'nej'}
        choices={[
          { value: 'ja', label: text('near'), help: text('nearHelp'), icon: 'map' },
          { value: 'nej', label: text('onlyHere'), icon: 'home' },
        ]}
      />
    </>
  )
}
