import { dayParts } from '#features/invitations/index.ts'
import { Choices } from '#ui/forms.tsx'
import { type Answers, partNames } from '../answers.ts'
import { text } from '../text/index.ts'

const icons = { morning: 'cup', afternoon: 'sun', evening: 'moon' } as const

/** The third question: when? */
export function When({ answers }: { answers: Answers }) {
  return (
    <>
      <Choices
        name="tid"
        label={text('ask-hvornaar')}
        help={text('help-hvornaar')}
        asHeading
        several
        value={answers.parts.map((part) => partNames[part])}
        choices={dayParts.map((part) => ({
          value: partNames[part],
          label: text(`part-${part}`),
          help: text(`partHelp-${part}`),
          icon: icons[part],
          tone: 'sun',
        }))}
      />
      <Choices
        name="dag"
        label={text('whichDays')}
        layout="columns"
        value={answers.days ?? ''}
        choices={[
          { value: '', label: text('anyDay') },
          { value: 'hverdag', label: text('weekdays') },
          { value: 'weekend', label: text('weekend') },
        ]}
      />
    </>
  )
}
