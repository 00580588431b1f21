import { AllMaySee } from '#features/free-text/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Said } from '../kinds.ts'
import type { Period, Reported } from '../queries.ts'
import { text } from '../text/index.ts'
import { deskUrl, mineUrl, recommendationUrl, writeUrl } from '../urls.ts'
import { periodWords } from '../words.ts'
import { Checking } from './checking.tsx'
import { ReportFields } from './report-fields.tsx'
import { WhatWasSaid } from './what-was-said.tsx'

export interface ReportProps {
  period: Period
  one: Reported
  /** What was kept, or what a report begins with. */
  draft: Said
  typed: Typed
  /** What was written to send it back. */
  back: Typed
  problems: Problems
  /** They keep the paper. */
  keeps: boolean
  /** They wrote it themselves, and somebody else looks it through. */
  isWriter: boolean
}

/** One report: written by its owner, looked through by a secretary. */
export function ReportPage(props: ReportProps) {
  const { period, one, draft, typed, problems, keeps } = props
  const step = one.report?.step ?? null
  const isOpen = step === null || step === 'draft' || step === 'written'
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb
        href={keeps ? deskUrl(period.code) : mineUrl}
        text={keeps ? text('backToDesk') : text('backToMine')}
      />
      <div class="stack gap-3">
        <p class="help">{text('reportOf', { period: periodWords(period.code), code: one.code })}</p>
        <h1>{one.title}</h1>
        <p>
          <a class="quiet" href={recommendationUrl(one.code)}>
            {text('toRecommendation')}
          </a>
        </p>
      </div>
      {one.report?.sentBack ? (
        <Note icon="chat" tone="sun" heading={text('sentBackHeading')}>
          <p>{one.report.sentBack}</p>
        </Note>
      ) : null}
      {step === 'written' ? <Note icon="check">{text('isWritten')}</Note> : null}
      {isOpen ? (
        <form method="post" action={writeUrl(period.code, one.code)} novalidate class="stack gap-5">
          <ReportFields {...{ one, draft, typed, problems }} />
          <AllMaySee {...{ typed, problems }} />
          <div class="act">
            <Button name="act" value="send" size="big">
              {text('send')}
            </Button>
            <Button name="act" value="save" kind="alt">
              {text('save')}
            </Button>
          </div>
        </form>
      ) : (
        <WhatWasSaid {...{ one }} />
      )}
      {keeps ? <Checking {...props} /> : null}
    </div>
  )
}
