import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { Progress } from '#ui/progress.tsx'
import type { WholeExport } from '../queries.ts'
import { text } from '../text/index.ts'
import { stopUrl, wholeExportUrl } from '../urls.ts'

interface Props {
  latest: WholeExport
  standing: 'waiting' | 'making'
  now: Temporal.Instant
}

/** With JavaScript this part asks anew by itself until it is no longer underway. */
const fresh = {
  'hx-get': wholeExportUrl,
  'hx-trigger': 'every 3s',
  'hx-select': '#hent-alt',
  'hx-swap': 'outerHTML',
}

/** How far it has come, and a way to end it. */
export function Underway({ latest, standing, now }: Props) {
  const { tables, tables_done, rows, rows_done } = latest
  const about = { tables, done: tables_done, rows, rowsDone: rows_done }
  return (
    <section id="hent-alt" class="stack gap-4" aria-labelledby="undervejs" {...fresh}>
      <h2 id="undervejs">{text(standing === 'waiting' ? 'waitingTitle' : 'makingTitle')}</h2>
      <p>
        {text('askedBy', {
          who: latest.asker ?? text('somebody'),
          when: midSentence(dayAndTime(latest.asked_at, now)),
        })}
      </p>
      {standing === 'making' && tables > 0 ? (
        <Progress
          done={rows_done}
          of={rows}
          label={text('progress')}
          words={text('howFar', about)}
        />
      ) : (
        <p>{text('waitingText')}</p>
      )}
      <div class="row">
        <ButtonLink href={wholeExportUrl} kind="alt">
          {text('look')}
        </ButtonLink>
        <form method="post" action={stopUrl}>
          <Button kind="alt">{text('stop')}</Button>
        </form>
      </div>
    </section>
  )
}
