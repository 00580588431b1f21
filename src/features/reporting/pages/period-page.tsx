import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { HeadingRow } from '#ui/heading-row.tsx'
import { Note } from '#ui/note.tsx'
import { Tally } from '#ui/status.tsx'
import { tallyOf } from '../counting.ts'
import type { FrozenPaper } from '../frozen.ts'
import { stateLook } from '../state-words.ts'
import { text } from '../text/index.ts'
import { csvUrl, decisionUrl, jsonUrl, paperUrl, periodUrl, statusUrl } from '../urls.ts'
import { periodWords } from '../words.ts'
import { Decisions } from './decisions.tsx'
import { PaperReports } from './paper-reports.tsx'
import { Versions } from './versions.tsx'

interface Props {
  frozen: FrozenPaper
  /** They may put it right. */
  keeps: boolean
}

/** A locked half-year as everybody reads it: where each recommendation stands, and what is missing. */
export function PeriodPage({ frozen, keeps }: Props) {
  const { paper, version, versions } = frozen
  const missing = paper.reports.filter(({ said }) => !said).length
  const newest = versions[0]?.version ?? version
  const period = periodWords(paper.period)
  return (
    <div class="wrap band stack gap-6">
      <Crumb href={statusUrl} text={text('back')} />
      <HeadingRow
        action={
          <div class="row no-print">
            <ButtonLink href={paperUrl(paper.period)}>{text('toPaper')}</ButtonLink>
            {keeps ? (
              <ButtonLink href={decisionUrl(paper.period)} kind="alt" icon="edit">
                {text('toDecide')}
              </ButtonLink>
            ) : null}
            <PrintButton kind="alt">{text('print')}</PrintButton>
            <ButtonLink href={csvUrl(paper.period)} kind="alt" download>
              {text('csv')}
            </ButtonLink>
            <ButtonLink href={jsonUrl(paper.period)} kind="alt" download>
              {text('json')}
            </ButtonLink>
          </div>
        }
      >
        <h1>{text('periodTitle', { period })}</h1>
        <p class="voice">{paper.strategy}</p>
      </HeadingRow>
      {version === newest ? null : (
        <Note icon="info" heading={text('oldVersion')}>
          <p>
            <a href={periodUrl(paper.period)}>{text('toNewest')}</a>
          </p>
        </Note>
      )}
      <section class="stack gap-4" aria-labelledby="overblik">
        <h2 id="overblik" class="vh">
          {text('overview')}
        </h2>
        <Tally
          counts={tallyOf(paper.reports).map(({ state, count }) => ({
            ...stateLook(state),
            count,
          }))}
        />
      </section>
      {missing === 0 ? null : (
        <Note icon="warn" tone="sun" heading={text('missingHeading', { count: missing })}>
          <p>{text('missingNote')}</p>
        </Note>
      )}
      <Decisions of={frozen.decisions} />
      <PaperReports paper={paper} keeps={keeps && version === newest} />
      <Versions frozen={frozen} />
    </div>
  )
}
