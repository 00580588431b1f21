import { Fold } from '#ui/fold.tsx'
import { Note } from '#ui/note.tsx'
import type { ReadingProblem } from '../entries/trouble.ts'
import { troublesInWords } from '../entries/trouble-words.ts'
import { text } from '../text/index.ts'

const SHOWN = 10

/** What was not understood, a sentence for each, with its lines. */
export function ProblemsNote({ problems }: { problems: readonly ReadingProblem[] }) {
  if (problems.length === 0) return null
  const sentences = troublesInWords(problems)
  const rest = sentences.slice(SHOWN)
  return (
    <Note icon="info" tone="sun" heading={text('notUnderstood', { count: sentences.length })}>
      <Sentences sentences={sentences.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <Fold summary={text('restOfProblems', { count: rest.length })}>
          <Sentences sentences={rest} />
        </Fold>
      ) : null}
    </Note>
  )
}

const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <ul>
    {sentences.map((sentence) => (
      <li>{sentence}</li>
    ))}
  </ul>
)
