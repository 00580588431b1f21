import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, Choices, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { answerKinds } from '../kinds.ts'
import type { Prepared } from '../preparing.ts'
import type { Proposal } from '../queries.ts'
import { text } from '../text/index.ts'
import { answersUrl, answerUrl } from '../urls.ts'
import { fromTo, standingWords, wordsNow } from './words.ts'

interface Props {
  proposal: Proposal
  /** What was prepared before and not shown. */
  prepared: Prepared | undefined
  today: Temporal.PlainDate
  typed: Typed
  problems: Problems
}

/** The committee's answer, kept for the secretary until it is shown. */
export function PreparePage({ proposal, prepared, today, typed, problems }: Props) {
  const { title, words } = wordsNow(proposal)
  const value = (name: string, otherwise = '') =>
    typeof typed[name] === 'string' ? typed[name] : otherwise
  return (
    <form
      method="post"
      action={answerUrl(proposal.id)}
      novalidate
      class="wrap narrow band stack gap-5"
    >
      <ErrorSummary problems={problems} />
      <Crumb href={answersUrl} text={text('answersTitle')} />
      <h1>{text('prepareTitle', { title })}</h1>
      <p class="voice">{text('prepareLead')}</p>
      <Panel plain labelledby="forslaget">
        <h2 id="forslaget">{fromTo(proposal, today)}</h2>
        <p>
          <Lines of={words} />
        </p>
      </Panel>
      <Choices
        name="answer"
        label={text('answerLabel')}
        value={value('answer', prepared?.answer)}
        problem={problems.answer}
        required
        choices={answerKinds.map((one) => ({ value: one, label: standingWords(one) }))}
      />
      <TextArea
        name="reason"
        label={text('reasonLabel')}
        help={text('reasonHelp')}
        rows={8}
        value={value('reason', prepared?.reason)}
        problem={problems.reason}
        required
      />
      <TextField
        type="date"
        name="lookOn"
        label={text('lookOnLabel')}
        help={text('lookOnHelp')}
        optional={text('ifLater')}
        value={value('lookOn', prepared?.lookOn?.toString())}
        problem={problems.lookOn}
      />
      <AllMaySee {...{ problems, typed }} />
      <div class="act">
        <Button size="big">{text('prepareNow')}</Button>
      </div>
    </form>
  )
}
