import { shortDay } from '#platform/time/words.ts'
import { ZONE } from '#platform/time/zone.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Table } from '#ui/table.tsx'
import { groundWords } from '../decision-words.ts'
import type { Logged } from '../log.ts'
import { text } from '../text/index.ts'
import { rulesUrl, yearUrl } from '../urls.ts'

/** What was decided, for everybody. */
export function LogPage({ log, year }: { log: Logged[]; year: number }) {
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('logTitle')}</h1>
      <p class="voice">{text('logLead')}</p>
      {log.length === 0 ? (
        <Empty heading={text('logEmpty')} text={text('logEmptyText')} />
      ) : (
        <Table
          caption={text('logTitle')}
          columns={(['logWhen', 'logWhat', 'logMeasure', 'logGround'] as const).map((key) => ({
            text: text(key),
          }))}
          rows={log.map((one) => [
            `${shortDay(one.decided_at)} ${one.decided_at.toZonedDateTimeISO(ZONE).year}`,
            text(`kind-${one.kind}`),
            <Measure {...one} />,
            groundWords(one),
          ])}
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

const Measure = ({ measure, complaint_id }: Logged) => (
  <>
    {text(`log-${measure}`)}
    {complaint_id ? (
      <>
        <br />
        <span class="help">{text('logComplaint')}</span>
      </>
    ) : null}
  </>
)
