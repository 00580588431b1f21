import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, Select, TextField } from '#ui/forms.tsx'
import { saidIn } from '#ui/typed.ts'
import type { OfferedPeriod } from '../periods.ts'
import { text } from '../text/index.ts'
import { openUrl, statusUrl } from '../urls.ts'
import { periodWords } from '../words.ts'

interface Props {
  offered: OfferedPeriod[]
  typed: Typed
  problems: Problems
}

/** A new half-year: which one, and from when until when it is written. */
export function OpenPage({ offered, typed, problems }: Props) {
  const said = saidIn(typed)
  const [first] = offered
  return (
    <form method="post" action={openUrl} novalidate class="wrap narrow band stack gap-5">
      <ErrorSummary problems={problems} />
      <Crumb href={statusUrl} text={text('back')} />
      <h1>{text('openTitle')}</h1>
      <p class="voice">{text('openLead')}</p>
      <Select
        name="period"
        label={text('periodLabel')}
        value={said('period', first?.code)}
        problem={problems.period}
        options={offered.map(({ code }) => ({ value: code, text: periodWords(code) }))}
        required
      />
      <TextField
        type="date"
        name="opens"
        label={text('opensLabel')}
        value={said('opens', first?.opensOn.toString())}
        problem={problems.opens}
        required
      />
      <TextField
        type="date"
        name="due"
        label={text('dueLabel')}
        help={text('dueHelp')}
        value={said('due', first?.dueOn.toString())}
        problem={problems.due}
        required
      />
      <div class="act">
        <Button size="big">{text('openNowButton')}</Button>
      </div>
    </form>
  )
}
