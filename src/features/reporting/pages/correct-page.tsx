import { AllMaySee } from '#features/free-text/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { correctUrl, periodUrl } from '../urls.ts'
import { periodWords } from '../words.ts'
import { ReportFields } from './report-fields.tsx'
import type { ReportProps } from './report-page.tsx'

type Props = Pick<ReportProps, 'period' | 'one' | 'draft' | 'typed' | 'problems'>

/** Putting one report of a locked half-year right: a new version, with why. */
export const CorrectPage = ({ period: { code: period }, one, draft, typed, problems }: Props) => (
  <form
    method="post"
    action={correctUrl(period, one.code)}
    novalidate
    class="wrap narrow band stack gap-5"
  >
    <ErrorSummary problems={problems} />
    <Crumb href={periodUrl(period)} text={text('backToPeriod')} />
    <p class="help">{text('reportOf', { period: periodWords(period), code: one.code })}</p>
    <h1>{text('correctTitle', { title: one.title })}</h1>
    <p class="voice">{text('correctLead')}</p>
    <TextArea
      name="reason"
      label={text('reasonLabel')}
      help={text('reasonHelp')}
      value={saidIn(typed)('reason')}
      problem={problems.reason}
      required
    />
    <ReportFields {...{ one, draft, typed, problems }} />
    <AllMaySee {...{ typed, problems }} />
    <div class="act">
      <Button size="big">{text('correctNow')}</Button>
    </div>
  </form>
)
