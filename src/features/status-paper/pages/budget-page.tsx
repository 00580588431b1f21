import type { LongPaper } from '#platform/paper/index.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { HeadingRow } from '#ui/heading-row.tsx'
import { text } from '../text/index.ts'
import { budgetPdfUrl, periodUrl } from '../urls.ts'
import { LongShown } from './long-shown.tsx'

/** One page of numbers for those who make the budget. */
export const BudgetPage = ({ document, period }: { document: LongPaper; period: string }) => (
  <div class="wrap narrow band stack gap-6">
    <Crumb href={periodUrl(period)} text={text('back')} />
    <HeadingRow
      action={
        <div class="row no-print">
          <ButtonLink href={budgetPdfUrl(period)}>{text('pdf')}</ButtonLink>
        </div>
      }
    >
      <h1>{document.heading}</h1>
    </HeadingRow>
    {document.lead.map((words) => (
      <p>{words}</p>
    ))}
    <LongShown sections={document.sections} />
  </div>
)
