import type { Problems, Typed } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary, TextArea } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { associationUrl, claimUrl } from '../urls.ts'

interface Props {
  association: { id: string; name: string }
  typed: Typed
  problems: Problems
}

/** Who one is to an association that nobody writes for yet. */
export function ClaimPage({ association: { id, name }, typed, problems }: Props) {
  return (
    <form method="post" action={claimUrl(id)} class="wrap narrow band stack gap-6" novalidate>
      <ErrorSummary problems={problems} />
      <Crumb href={associationUrl(id)} text={text('backToPage')} />
      <h1>{text('claimTitle', { name })}</h1>
      <p class="voice">{text('claimLead')}</p>
      <TextArea
        name="words"
        label={text('claimWords')}
        help={text('claimHelp')}
        value={one(typed, 'words')}
        problem={problems.words}
        required
      />
      <div class="act">
        <Button size="big">{text('claimSend')}</Button>
      </div>
    </form>
  )
}
