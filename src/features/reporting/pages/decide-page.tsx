import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, Select, TextArea, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import type { Decision } from '../decisions.ts'
import { text } from '../text/index.ts'
import { decisionUrl, periodUrl } from '../urls.ts'
import { periodWords } from '../words.ts'
import { Decisions } from './decisions.tsx'

interface Props {
  period: string
  bodies: { value: string; text: string }[]
  /** What is written already. */
  decisions: Decision[]
  typed: Typed
  problems: Problems
}

/** Writing back what a body decided when it had read the paper, or putting it right. */
export function DecidePage({ period, bodies, decisions, typed, problems }: Props) {
  const field = (name: string) => ({
    ...{ name, value: saidIn(typed)(name), problem: problems[name] },
  })
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={periodUrl(period)} text={text('backToPeriod')} />
      <h1>{text('decideTitle', { period: periodWords(period) })}</h1>
      <p class="voice">{text('decideLead')}</p>
      <form method="post" action={decisionUrl(period)} novalidate class="stack gap-5">
        <Select
          {...field('body')}
          label={text('decisionBodyLabel')}
          empty={text('decisionBodyEmpty')}
          options={bodies}
          required
        />
        <TextField {...field('on')} type="date" label={text('decidedOnLabel')} required />
        <TextField
          {...field('caseNumber')}
          label={text('caseNumberLabel')}
          help={text('caseNumberHelp')}
          required
        />
        <TextArea
          {...field('words')}
          label={text('decisionLabel')}
          help={text('decisionHelp')}
          required
        />
        {decisions.length === 0 ? null : (
          <TextArea
            {...field('reason')}
            label={text('reasonLabel')}
            help={text('decisionReasonHelp')}
          />
        )}
        <AllMaySee {...{ typed, problems }} />
        <div class="act">
          <Button size="big">{text('decideNow')}</Button>
        </div>
      </form>
      <Decisions of={decisions} />
    </div>
  )
}
