import { ButtonLink } from '#ui/forms.tsx'
import { Table } from '#ui/table.tsx'
import type { Reason } from '../tables.ts'
import { text } from '../text/index.ts'
import { logUrl, yearCsvUrl, yearUrl } from '../urls.ts'
import { type Part, shownCount, total, type Year } from '../year.ts'

interface Props extends Year {
  year: number
  isOver: boolean
}

/** The year in numbers: what was reported, what was decided, and what came of complaints. */
export function YearPage({ year, isOver, parts, hours }: Props) {
  return (
    <div class="wrap narrow band stack gap-6">
      <h1>{text('yearTitle', { year: String(year) })}</h1>
      <p class="voice">{text('yearLead', { year: String(year) })}</p>
      {isOver ? null : <p>{text('yearGoing')}</p>}
      <Counts of="notices" heading="yearNotices" first="yearReason" parts={parts} />
      <p>{hours === null ? text('yearNoHours') : text('yearHours', { hours })}</p>
      <Counts of="decisions" heading="yearDecisions" first="yearMeasure" parts={parts} />
      <p>{text('yearAutomated')}</p>
      <Counts of="complaints" heading="yearComplaints" first="yearOutcome" parts={parts} />
      <div class="act">
        <ButtonLink href={yearCsvUrl(year)} kind="alt" download>
          {text('yearCsv')}
        </ButtonLink>
        <ButtonLink href={yearUrl(year - 1)} kind="quiet">
          {text('yearBefore', { year: String(year - 1) })}
        </ButtonLink>
        <ButtonLink href={logUrl} kind="quiet">
          {text('rulesLog')}
        </ButtonLink>
      </div>
    </div>
  )
}

interface CountsProps {
  of: Part['of']
  heading: 'yearNotices' | 'yearDecisions' | 'yearComplaints'
  first: 'yearReason' | 'yearMeasure' | 'yearOutcome'
  parts: Part[]
}

function Counts({ of, heading, first, parts }: CountsProps) {
  const own = parts.filter((one) => one.of === of)
  const { count, isAtLeast } = total(own.map((one) => one.count))
  return (
    <Table
      caption={text(heading)}
      showCaption
      columns={[{ text: text(first) }, { text: text('yearCount'), number: true }]}
      rows={[
        ...own.map((one) => [partWords(one), countWords(one.count)]),
        [text('yearAll'), isAtLeast ? text('yearAtLeast', { count }) : String(count)],
      ]}
    />
  )
}

const partWords = ({ of, part }: Part) =>
  of === 'notices' ? text(`reason-${part as Reason}`) : text(`part-${part as 'left'}`)

function countWords(count: number): string {
  const shown = shownCount(count)
  return shown === 'few' ? text('yearFew') : String(shown)
}
