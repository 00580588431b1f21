import { AllMaySee } from '#features/free-text/index.ts'
import { Button, Select, TextArea } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { answerKinds, factorLines, type Line, lines, questionLines } from '../checklist.ts'
import { text } from '../text/index.ts'
import { doUrl } from '../urls.ts'
import type { WorkProps } from './work-page.tsx'

/** Every line with its answer and its why, saved all at once. */
export function Checklist(props: WorkProps) {
  const { review, said, problems } = props
  const { policyId, id, answers } = review
  return (
    <form
      method="post"
      action={doUrl(policyId, id, 'svar')}
      novalidate
      class="stack gap-6"
      id="svar"
    >
      <p class="help">
        {text('answered', { count: String(answers.length), all: String(lines.length) })}
      </p>
      <h2>{text('questionsHeading')}</h2>
      {questionLines.map((line) => (
        <LineFields {...props} line={line} />
      ))}
      <h2>{text('factorsHeading')}</h2>
      {factorLines.map((line) => (
        <LineFields {...props} line={line} />
      ))}
      {said.answers ? <AllMaySee problems={problems} typed={said.answers} /> : null}
      <div class="act">
        <Button>{text('saveAnswers')}</Button>
      </div>
    </form>
  )
}

function LineFields({ line, review, said, problems }: WorkProps & { line: Line }) {
  const found = review.answers.find((one) => one.line === line)
  const typed = saidIn(said.answers ?? {})
  const [answer, words] = [`svar-${line}`, `ord-${line}`]
  return (
    <div class="stack gap-3">
      <Select
        name={answer}
        label={text(`line-${line}`)}
        value={typed(answer, found?.answer)}
        empty={text('noAnswer')}
        options={answerKinds.map((kind) => ({ value: kind, text: text(`answer-${kind}`) }))}
        problem={problems[answer]}
      />
      <TextArea
        name={words}
        label={text('why', { line: text(`line-${line}`) })}
        value={typed(words, found?.words)}
        rows={2}
        problem={problems[words]}
      />
    </div>
  )
}
