import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { doUrl } from '../urls.ts'

interface Props {
  policyId: string
  takenBack: { id: string; reason: string }
  /** They keep the papers, and it is not long ago. */
  mayPutBack: boolean
}

/** The last look came to nothing: why, and for who keeps the papers a way to have it again. */
export const TakenBack = ({ policyId, takenBack, mayPutBack }: Props) => (
  <>
    <p>{text('takenBack', { reason: takenBack.reason })}</p>
    {mayPutBack ? (
      <form method="post" action={doUrl(policyId, takenBack.id, 'fortryd')} class="no-print">
        <Button kind="alt">{text('putBack')}</Button>
      </form>
    ) : null}
  </>
)
