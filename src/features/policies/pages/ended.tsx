import { dateWords } from '#platform/time/words.ts'
import { Button } from '#ui/forms.tsx'
import { Lines } from '#ui/lines.tsx'
import { Note } from '#ui/note.tsx'
import type { Ended } from '../queries.ts'
import { text } from '../text/index.ts'
import { holdAgainUrl } from '../urls.ts'

interface Props {
  policyId: string
  ended: Ended
  /** They keep the papers, and it is not long ago. */
  mayHoldAgain: boolean
}

/** It holds no more: since when, why, and for who keeps the papers a way to undo it. */
export const EndedNote = ({ policyId, ended, mayHoldAgain }: Props) => (
  <Note icon="info" heading={text('endedHeading')}>
    <p>{text('endedOn', { on: dateWords(Temporal.PlainDate.from(ended.on)) })}</p>
    <p>
      <Lines of={ended.why} />
    </p>
    <p class="help">{text('caseNumber', { number: ended.caseNumber })}</p>
    {mayHoldAgain ? (
      <form method="post" action={holdAgainUrl(policyId)} class="no-print">
        <Button kind="alt">{text('holdAgain')}</Button>
      </form>
    ) : null}
  </Note>
)
