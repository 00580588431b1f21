import { Status } from '#ui/status.tsx'
import type { Paper, PaperReport } from '../paper.ts'
import { SaidWords } from '../said.tsx'
import { stateLook } from '../state-words.ts'
import { text } from '../text/index.ts'
import { correctUrl, recommendationUrl } from '../urls.ts'

interface Props {
  paper: Paper
  keeps: boolean
}

/** Each recommendation by its task: where it stands, what happened, and who leads. */
export const PaperReports = ({ paper, keeps }: Props) => (
  <>
    {paper.tasks.map(({ number, title }) => (
      <section class="stack gap-4" aria-labelledby={`opgave-${number}`}>
        <h2 id={`opgave-${number}`}>{text('taskTitle', { number: String(number), title })}</h2>
        <div class="recs">
          {paper.reports
            .filter(({ task }) => task === number)
            .map((report) => (
              <Report
                report={report}
                correct={keeps ? correctUrl(paper.period, report.code) : null}
              />
            ))}
        </div>
      </section>
    ))}
  </>
)

const Report = ({ report, correct }: { report: PaperReport; correct: string | null }) => (
  <article class="rec">
    <div>
      <Status {...stateLook(report.said?.state ?? null)} />
    </div>
    <div class="stack gap-3">
      <h3>
        <a href={recommendationUrl(report.code)}>{report.title}</a>
      </h3>
      {report.said ? <SaidWords said={report.said} /> : <p>{text('missingText')}</p>}
      {correct ? (
        <p class="no-print">
          <a class="quiet" href={correct}>
            {text('correctLink')}
            <span class="vh"> {report.title}</span>
          </a>
        </p>
      ) : null}
    </div>
    <dl class="meta">
      <dt>{text('lead-body')}</dt>
      <dd>{report.lead}</dd>
    </dl>
  </article>
)
