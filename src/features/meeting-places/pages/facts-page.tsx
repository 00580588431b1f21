import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Check, Choices, ErrorSummary, TextField } from '#ui/forms.tsx'
import type { IconName } from '#ui/icon.tsx'
import { Note } from '#ui/note.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { meetingPlaceUrl } from '../urls.ts'

export interface FactQuestion {
  field: string
  name: string
  icon: IconName
  yes: string
  no: string
  /** What is kept: `ja`, `nej` or nothing. */
  answer: string
  note: string
  /** What is asked for beside it. */
  noteLabel: string
  checked: string
}

interface Props {
  id: string
  name: string
  action: string
  /** While the last answers can be put back: where, and when they were written. */
  undo: { action: string; when: string } | null
  questions: FactQuestion[]
  /** What was typed and not understood. */
  typed: Typed | undefined
  problems: Problems
}

/** One fact after the other, as one walks through the house. */
export function FactsPage({ id, name, action, undo, questions, typed, problems }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={meetingPlaceUrl(id)} text={text('back')} />
      <h1>{text('factsTitle', { name })}</h1>
      <p>{text('factsLead')}</p>
      {undo ? (
        <Note icon="check" tone="leaf">
          <p>{text('factsSaved', { when: undo.when })}</p>
          <form method="post" action={undo.action}>
            <Button kind="alt" size="small">
              {text('factsUndo')}
            </Button>
          </form>
        </Note>
      ) : null}
      <form method="post" action={action} novalidate class="stack gap-6">
        {questions.map((question) => (
          <Question {...question} typed={typed} problems={problems} />
        ))}
        <div class="act">
          <Button size="big">{text('save')}</Button>
        </div>
      </form>
    </div>
  )
}

type QuestionProps = FactQuestion & Pick<Props, 'typed' | 'problems'>

function Question(props: QuestionProps) {
  const { field, name, yes, no, answer, note, noteLabel, checked, typed, problems } = props
  const noteField = `${field}-note`
  const seenField = `${field}-set`
  return (
    <div class="panel plain stack gap-4">
      <Choices
        name={field}
        label={name}
        help={checked || undefined}
        problem={problems[field]}
        value={typed ? one(typed, field) : answer}
        layout="columns"
        choices={[
          { value: 'ja', label: yes },
          { value: 'nej', label: no },
          { value: '', label: text('dontKnow') },
        ]}
      />
      <TextField
        name={noteField}
        label={noteLabel}
        optional={text('ifYouLike')}
        value={typed ? one(typed, noteField) : note}
        problem={problems[noteField]}
      />
      <Check name={seenField} id={seenField} checked={Boolean(typed && one(typed, seenField))}>
        {text('seenToday')}
      </Check>
    </div>
  )
}
