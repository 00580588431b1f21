import { Button, TextArea } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { backUrl, checkUrl } from '../urls.ts'
import type { ReportProps } from './report-page.tsx'

/** A secretary who did not write it says that it can be read, or gives it back with words. */
export function Checking({ period: { code: period }, one, back, problems, isWriter }: ReportProps) {
  const step = one.report?.step
  if (step !== 'written' && step !== 'checked') return null
  return (
    <Panel plain labelledby="tjek">
      <h2 id="tjek">{text('checkHeading')}</h2>
      {step === 'written' ? <p>{isWriter ? text('own-report') : text('checkText')}</p> : null}
      {step === 'written' && !isWriter ? (
        <form method="post" action={checkUrl(period, one.code)} class="act">
          <Button icon="check">{text('checkNow')}</Button>
        </form>
      ) : null}
      <form method="post" action={backUrl(period, one.code)} novalidate class="stack gap-4">
        <TextArea
          name="words"
          label={text('backLabel')}
          help={text('backHelp')}
          value={saidIn(back)('words')}
          problem={problems.words}
          maxlength={600}
          required
        />
        <div class="act">
          <Button kind="alt">{text('backNow')}</Button>
        </div>
      </form>
    </Panel>
  )
}
