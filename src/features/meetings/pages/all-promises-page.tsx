import { dateWords } from '#platform/time/words.ts'
import { Crumb } from '#ui/crumb.tsx'
import { Table } from '#ui/table.tsx'
import type { OpenPromise } from '../queries.ts'
import { text } from '../text/index.ts'
import { meetingsUrl, promisesUrl } from '../urls.ts'

interface Props {
  promises: OpenPromise[]
  today: Temporal.PlainDate
}

/** Every promise that waits, those that are late first. */
export const AllPromisesPage = ({ promises, today }: Props) => (
  <div class="wrap band stack gap-6">
    <Crumb href={meetingsUrl} text={text('back')} />
    <h1>{text('allPromisesTitle')}</h1>
    <p class="voice">{text('allPromisesLead')}</p>
    {promises.length === 0 ? (
      <p>{text('noneWaits')}</p>
    ) : (
      <Table
        words
        caption={text('allPromisesTitle')}
        columns={(['promised', 'at', 'whose', 'until'] as const).map((column) => ({
          text: text(`column-${column}`),
        }))}
        rows={promises.map((one) => [
          one.words,
          <a href={promisesUrl(one.meetingId)}>{one.title}</a>,
          [one.bodyName, one.ownerName].filter(Boolean).join(', '),
          <>
            {dateWords(one.dueOn)}
            {Temporal.PlainDate.compare(one.dueOn, today) < 0 ? (
              <b class="block">{text('isLate')}</b>
            ) : null}
          </>,
        ])}
      />
    )}
  </div>
)
