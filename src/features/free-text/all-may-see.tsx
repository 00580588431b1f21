import { Check } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { ALL_MAY_SEE } from './asking-first.ts'
import { text } from './text/index.ts'

interface Props {
  problems: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string | string[] | undefined>>
  readers?: 'all' | 'hosts'
}

/** The box to tick, shown when the form has asked. */
export function AllMaySee({ problems, typed, readers = 'all' }: Props) {
  const question = problems[ALL_MAY_SEE]
  const checked = typed[ALL_MAY_SEE] === 'ja'
  if (!question && !checked) return null
  return (
    <Note icon="warn" tone="sun">
      {question ? <p>{question}</p> : null}
      <Check name={ALL_MAY_SEE} id={ALL_MAY_SEE} checked={checked}>
        {text(readers === 'all' ? 'yes' : 'yesHosts')}
      </Check>
    </Note>
  )
}
