import { Empty } from '#ui/empty.tsx'
import { ButtonLink, PrintButton } from '#ui/forms.tsx'
import { TakeAlong } from '#ui/take-along.tsx'
import type { Looker } from '../looker.ts'
import { text } from '../text/index.ts'
import { calendarUrl, csvUrl, newDutyUrl, yearUrl } from '../urls.ts'
import type { Item } from '../year.ts'
import { ListedItem } from './item.tsx'
import { Wheel } from './wheel.tsx'
import { monthHeading } from './words.ts'

interface Props {
  items: Item[]
  year: number
  today: Temporal.PlainDate
  looker: Looker
}

/** What comes again in a year: for all as a list by month, for employees as a wheel, too. */
export function WheelPage({ items, year, today, looker }: Props) {
  const byMonth = Map.groupBy(items, ({ on }) => on.month)
  return (
    <div class="wrap band stack gap-6">
      <h1>{text('title', { year: String(year) })}</h1>
      <p class="voice">{text('lead')}</p>
      <nav class="row no-print" aria-label={text('years')}>
        {[year - 1, year + 1].map((other) => (
          <ButtonLink href={yearUrl(other)} kind="alt">
            {text('toYear', { year: String(other) })}
          </ButtonLink>
        ))}
      </nav>
      {items.length === 0 ? <Empty heading={text('noneTitle')} text={text('noneText')} /> : null}
      <div class={looker.isEmployee ? 'year-plan' : undefined}>
        {looker.isEmployee && items.length > 0 ? <Wheel {...{ items, year, today }} /> : null}
        <div class="year-months">
          {[...byMonth].map(([month, own]) => (
            <section class="stack gap-3" aria-labelledby={`m-${month}`}>
              <h2 id={`m-${month}`}>{monthHeading(month)}</h2>
              <ul class="bare stack gap-4">
                {own.map((item) => (
                  <ListedItem {...{ item, looker }} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
      {looker.isKeeper ? (
        <div class="act">
          <ButtonLink href={newDutyUrl} icon="plus">
            {text('make')}
          </ButtonLink>
        </div>
      ) : null}
      <TakeAlong
        heading={text('takeHeading')}
        things={[
          { href: calendarUrl, words: text('calendar'), icon: 'cal' },
          { href: csvUrl(year), words: text('csv') },
        ]}
      >
        <PrintButton>{text('print')}</PrintButton>
      </TakeAlong>
    </div>
  )
}
