import { dateWords } from '#platform/time/words.ts'
import { Empty } from '#ui/empty.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import type { Period } from '../queries.ts'
import { text } from '../text/index.ts'
import { statusUrl } from '../urls.ts'
import { periodWords } from '../words.ts'

/** A half-year that is still being written. */
export const PendingPage = ({ period: { code, due_on } }: { period: Period }) => (
  <div class="wrap narrow band stack gap-6">
    <h1>{text('periodTitle', { period: periodWords(code) })}</h1>
    <Empty heading={text('pendingTitle')} text={text('pendingText', { due: dateWords(due_on) })}>
      <ButtonLink href={statusUrl} kind="alt">
        {text('toStatus')}
      </ButtonLink>
    </Empty>
  </div>
)
