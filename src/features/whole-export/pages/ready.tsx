import type { Problems, Typed } from '#platform/http.tsx'
import { dayAndTime, midSentence } from '#platform/time/words.ts'
import { Button, TextField } from '#ui/forms.tsx'
import { Status } from '#ui/status.tsx'
import type { WholeExport } from '../queries.ts'
import { keptUntil } from '../standing.ts'
import { text } from '../text/index.ts'
import { eraseUrl, takeUrl } from '../urls.ts'

interface Props {
  latest: WholeExport
  typed: Typed
  problems: Problems
  now: Temporal.Instant
}

const MEGABYTE = 1_000_000

/** It is done: say what for and take it, or have it erased. */
export function Ready({ latest, typed, problems, now }: Props) {
  const { ended_at, bytes, rows, tables } = latest
  const until = ended_at ? midSentence(dayAndTime(keptUntil(ended_at), now)) : ''
  const size = Math.max(1, Math.round(Number(bytes) / MEGABYTE))
  return (
    <section id="hent-alt" class="stack gap-5" aria-labelledby="faerdig">
      <h2 id="faerdig">{text('readyTitle')}</h2>
      <p role="status">
        <Status kind="done" text={text('readyWhat', { rows, tables, size })} />
      </p>
      <p>{text('readyUntil', { until })}</p>
      <form method="post" action={takeUrl} novalidate class="stack gap-4">
        <TextField
          name="words"
          label={text('words')}
          help={text('wordsHelp')}
          value={String(typed.words ?? '')}
          problem={problems.words}
          required
        />
        <div class="act">
          <Button size="big">{text('take')}</Button>
        </div>
      </form>
      <form method="post" action={eraseUrl}>
        <Button kind="alt">{text('erase')}</Button>
      </form>
    </section>
  )
}
