import { Bars } from '#ui/bars.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Table } from '#ui/table.tsx'
import type { Numbers, Shown } from '../numbers.ts'
import { text } from '../text/index.ts'
import { oneCampaignUrl } from '../urls.ts'

interface Props {
  id: string
  title: string
  numbers: Numbers
}

/** How many came by each way, and how many of them said yes to something. */
export function NumbersPage({ id, title, numbers }: Props) {
  const { rows, total } = numbers
  return (
    <div class="wrap narrow band close stack gap-6">
      <Crumb href={oneCampaignUrl(id)} text={text('toOne')} />
      <div class="stack gap-3">
        <h1>{text('numbersTitle', { title })}</h1>
        <p>{text('numbersLead')}</p>
      </div>
      <Bars
        label={text('bars')}
        bars={rows.map(({ channel, visits }) => ({
          name: text(`channel-${channel}`),
          value: visits === 'few' ? 1 : visits,
          words: words(visits),
        }))}
      />
      <Table
        caption={text('numbersTitle', { title })}
        columns={[
          { text: text('way') },
          { text: text('visits'), number: true },
          { text: text('joinings'), number: true },
        ]}
        rows={[
          ...rows.map(({ channel, visits, joinings }) => [
            text(`channel-${channel}`),
            words(visits),
            words(joinings),
          ]),
          [<b>{text('total')}</b>, inAll(total.visits), inAll(total.joinings)],
        ]}
      />
      <p class="help">{text('numbersHow')}</p>
    </div>
  )
}

const words = (shown: Shown) => (shown === 'few' ? text('few') : text('exactly', { count: shown }))

const inAll = ({ count, isAtLeast }: { count: number; isAtLeast: boolean }) =>
  text(isAtLeast ? 'atLeast' : 'exactly', { count })
