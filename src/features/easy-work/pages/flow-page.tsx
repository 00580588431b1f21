import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { Queue, type QueueItem } from '#ui/queue.tsx'
import { Table } from '#ui/table.tsx'
import type { Flow } from '../flow.ts'
import { text } from '../text/index.ts'
import { easyWorkUrl } from '../urls.ts'
import { Bar } from './bar.tsx'
import { titleOf } from './words.ts'

interface Props {
  flow: Flow[]
  late: QueueItem[]
}

/** How the work goes, kind by kind, and what somebody has waited for too long. */
export function FlowPage({ flow, late }: Props) {
  const most = Math.max(...flow.map(({ count }) => count))
  return (
    <div class="wrap narrow band stack gap-6">
      <div class="stack gap-3">
        <h1>{text('flowTitle')}</h1>
        <p class="voice">{text('flowLead')}</p>
      </div>
      {late.length > 0 ? (
        <section class="stack gap-4" aria-labelledby="for-laenge">
          <h2 id="for-laenge">{text('lateHeading')}</h2>
          <p>{text('lateText')}</p>
          <Queue items={late} labelledby="for-laenge" />
        </section>
      ) : (
        <Note icon="check" tone="leaf">
          <p>{text('lateNone')}</p>
        </Note>
      )}
      <section class="stack gap-4" aria-labelledby="venter">
        <h2 id="venter">{text('flowHeading')}</h2>
        <Table
          caption={text('flowTable')}
          columns={[
            { text: text('flowKind') },
            { text: text('flowCount'), number: true },
            { text: text('flowOldest') },
          ]}
          rows={flow.map(({ kind, count, oldestDays }) => [
            <>
              {titleOf(kind)}
              <Bar value={count} most={most} />
            </>,
            String(count),
            oldestWords(count, oldestDays),
          ])}
        />
      </section>
      <p>
        <ButtonLink href={easyWorkUrl} kind="alt" shortcut="5">
          {text('toTasks')}
        </ButtonLink>
      </p>
    </div>
  )
}

function oldestWords(count: number, days: number | null): string {
  if (count === 0) return text('flowNone')
  return days === null ? text('flowUnknown') : text('flowDays', { days })
}
