import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Segments } from '#ui/segments.tsx'
import { Status, Tally } from '#ui/status.tsx'
import { Table } from '#ui/table.tsx'
import { countsOf, isLeft } from '../counting.ts'
import type { FullPeriod, Reported } from '../queries.ts'
import { stepLook } from '../state-words.ts'
import { text } from '../text/index.ts'
import { deskUrl, paperUrl, statusUrl, writeUrl } from '../urls.ts'
import { periodWords } from '../words.ts'
import { Locking } from './locking.tsx'

export interface DeskProps {
  period: FullPeriod
  nameOf: (bodyId: string) => string
  isLate: boolean
  /** Only what nobody has handed in is shown. */
  onlyLeft: boolean
  problems: Readonly<Record<string, string>>
}

/** Who has written what, by who leads; then saying yes, and locking. */
export function DeskPage(props: DeskProps) {
  const { period, nameOf, isLate, onlyLeft } = props
  const shown = period.rows.filter((one) => !onlyLeft || isLeft(one))
  const leads = [...new Set(shown.map(({ lead }) => lead))]
  return (
    <div class="wrap band stack gap-6">
      <Crumb href={statusUrl} text={text('back')} />
      <div class="stack gap-3">
        <h1>{text('deskTitle', { period: periodWords(period.code) })}</h1>
        <p class="voice">
          {isLate
            ? text('deskLate', { due: dateWords(period.due_on) })
            : text('deskDue', { due: dateWords(period.due_on) })}
        </p>
      </div>
      <Tally
        counts={countsOf(period.rows).map(({ step, count }) => ({
          ...stepLook(step, isLate),
          count,
        }))}
      />
      <div class="row">
        <ButtonLink href={paperUrl(period.code)} kind="alt">
          {text('toPaper')}
        </ButtonLink>
      </div>
      <Segments
        label={text('deskShow')}
        items={[
          { href: deskUrl(period.code), text: text('deskAll'), icon: 'list', current: !onlyLeft },
          {
            ...{ href: `${deskUrl(period.code)}?vis=mangler`, text: text('deskLeft') },
            ...{ icon: 'clock', current: onlyLeft },
          },
        ]}
      />
      {shown.length === 0 ? <p>{text('deskNoneLeft')}</p> : null}
      {leads.map((lead) => (
        <div class="stack gap-3">
          <h2>{nameOf(lead)}</h2>
          <Table
            words
            caption={nameOf(lead)}
            columns={[
              { text: text('columnWhat') },
              { text: text('columnWho') },
              { text: text('columnStep') },
              { text: text('columnState') },
            ]}
            rows={shown
              .filter((one) => one.lead === lead)
              .map((one) => cells(period.code, one, isLate))}
          />
        </div>
      ))}
      <Locking {...props} />
    </div>
  )
}

const cells = (period: string, { code, title, owner, report }: Reported, isLate: boolean) => [
  <a href={writeUrl(period, code)}>{text('codeAndTitle', { code, title })}</a>,
  owner ?? text('nobodyWrites'),
  <Status {...stepLook(report?.step ?? null, isLate)} />,
  report?.state ? text(`state-${report.state}`) : '',
]
