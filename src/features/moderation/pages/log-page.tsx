import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Table } from '#ui/table.tsx'
import { groundWords } from '../decision-words.ts'
import type { Logged } from '../log.ts'
import { text } from '../text/index.ts'
import { rulesUrl, yearUrl } from '../urls.ts'

/** With the day it was decided, in words. */
type ShownDecision = Logged & { on: string }

/** What was decided, for everybody. */
export function LogPage({ log, year }: { log: ShownDecision[]; year: number }) {
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('logTitle')}</h1>
      <p class="voice">{text('logLead')}</p>
      {log.length === 0 ? (
        <Empty heading={text('logEmpty')} text={text('logEmptyText')} />
      ) : (
        <Table
          caption={text('logTitle')}
          columns={(['logWhen', 'logWhat', 'logMeasure'] as const).map((key) => ({
            text: text(key),
          }))}
          rows={log.map((one) => [one.on, capital(text(`kind-${one.kind}`)), <Measure {...one} />])}
        />
      )}
      <div class="act">
        <ButtonLink href={yearUrl(year)} kind="alt">
          {text('rulesYear')}
        </ButtonLink>
        <ButtonLink href={rulesUrl} kind="quiet">
          {text('rulesTitle')}
        </ButtonLink>
      </div>
    </div>
  )
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

const Measure = ({ measure, ground, law, complaint_id }: Logged) => (
  <>
    <b>{text(`log-${measure}`)}</b>
    {ground ? <Line words={groundWords({ ground, law })} /> : null}
    {complaint_id ? <Line words={text('logComplaint')} /> : null}
  </>
)

const Line = ({ words }: { words: string }) => (
  <>
    <br />
    {words}
  </>
)
