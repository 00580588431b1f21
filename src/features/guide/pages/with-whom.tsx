import { Choices } from '#ui/forms.tsx'
import { SeatRing } from '#ui/seat-ring.tsx'
import { type Answers, nameOf } from '../answers.ts'
import { people, sizes } from '../choices.ts'
import { text } from '../text/index.ts'
import { sizeWords, whoWords } from '../words.ts'

const seats = { 'gruppe.toogto': 2, 'gruppe.lille': 5, 'gruppe.mellem': 9, 'gruppe.stor': 12 }

/** The fourth question: with how many, and with whom? */
export function WithWhom({ answers }: { answers: Answers }) {
  return (
    <>
      <Choices
        name="flok"
        label={text('ask-hvem')}
        help={text('help-hvem')}
        asHeading
        several
        value={answers.sizes.map(nameOf)}
        choices={sizes.map((size) => ({
          value: nameOf(size),
          label: sizeWords(size),
          help: text(`sizeHelp-${nameOf(size)}` as 'sizeHelp-lille'),
          drawing: <SeatRing taken={seats[size] - 1} places={seats[size]} you />,
        }))}
      />
      <Choices
        name="hvem"
        label={text('whom')}
        several
        layout="columns"
        value={answers.who.map(nameOf)}
        choices={people.map((group) => ({ value: nameOf(group), label: whoWords(group) }))}
      />
    </>
  )
}
