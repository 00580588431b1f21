import type { LongPaper } from '#platform/paper/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { HeadingRow } from '#ui/heading-row.tsx'
import { text } from '../text/index.ts'
import { budgetUrl, docxUrl, paperUrl, pdfUrl, periodUrl } from '../urls.ts'
import { LongShown } from './long-shown.tsx'

interface Props {
  document: LongPaper
  period: string
  bodyId: string
  /** The other papers of the half-year. */
  papers: { id: string; name: string }[]
  /** They make the papers. */
  keeps: boolean
}

/** The paper of a half-year as a committee or the council reads it: a picture, what to look at, and all of it. */
export const PaperPage = ({ document, period, bodyId, papers, keeps }: Props) => (
  <div class="wrap band stack gap-6">
    <Crumb href={periodUrl(period)} text={text('back')} />
    <HeadingRow
      action={
        <div class="row no-print">
          <ButtonLink href={pdfUrl(period, bodyId)}>{text('pdf')}</ButtonLink>
          <ButtonLink href={docxUrl(period, bodyId)} kind="alt" download>
            {text('docx')}
          </ButtonLink>
          {keeps ? (
            <ButtonLink href={budgetUrl(period)} kind="alt">
              {text('toPicture')}
            </ButtonLink>
          ) : null}
        </div>
      }
    >
      <div class="stack gap-2">
        <h1>{document.heading}</h1>
        {document.lead.map((words) => (
          <p class="voice">{words}</p>
        ))}
      </div>
    </HeadingRow>
    <LongShown sections={document.sections} />
    <nav class="stack gap-3 no-print" aria-labelledby="papirer">
      <h2 id="papirer">{text('papersHeading')}</h2>
      <ul class="rec-under">
        {papers.map(({ id, name }) => (
          <li>
            <a href={paperUrl(period, id)} aria-current={id === bodyId ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </div>
)
