import type { Problems, Typed } from '#platform/http.tsx'
import { Empty } from '#ui/empty.tsx'
import { Button, ErrorSummary, TextField } from '#ui/forms.tsx'
import type { SlipHanded } from '../slips/queries.ts'
import { text } from '../text/index.ts'
import { slipsUrl } from '../urls.ts'
import { SlipRow } from './slip-row.tsx'

interface Props {
  slips: SlipHanded[]
  /** Everybody's, or one's own alone. */
  all: boolean
  problems: Problems
  typed: Typed
  now: Temporal.Instant
}

/** Where an employee makes a slip with a code, and sees what became of those handed out. */
export const SlipsPage = ({ slips, all, problems, typed, now }: Props) => (
  <div class="wrap narrow band stack gap-6">
    <form method="post" action={slipsUrl()} novalidate class="stack gap-5">
      <ErrorSummary problems={problems} />
      <h1>{text('slipsTitle')}</h1>
      <p class="voice">{text('slipsLead')}</p>
      <TextField
        name="name"
        label={text('slipName')}
        help={text('slipNameHelp')}
        autocomplete="off"
        value={String(typed.name ?? '')}
        problem={problems.name}
        required
      />
      <div class="act">
        <Button size="big">{text('makeSlip')}</Button>
      </div>
    </form>
    <section class="stack gap-5" aria-labelledby="sedler">
      <h2 id="sedler">{text(all ? 'slipsOfAll' : 'slipsOfMine')}</h2>
      {slips.length === 0 ? (
        <Empty heading={text('slipsEmpty')} text={text('slipsEmptyText')} />
      ) : (
        <ul class="bare stack">
          {slips.map((slip) => (
            <SlipRow {...{ slip, all, now }} />
          ))}
        </ul>
      )}
      <p>
        <a class="quiet" href={slipsUrl(all ? undefined : 'alle')}>
          {text(all ? 'showMine' : 'showAll')}
        </a>
      </p>
    </section>
  </div>
)
