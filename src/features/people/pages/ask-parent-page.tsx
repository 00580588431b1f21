import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { askParentUrl } from '../urls.ts'
import { ParentContact } from './parent-contact.tsx'

interface Props {
  problems: Problems
  typed: Typed
  bySms: boolean
  phone: string
}

/** Somebody too young to decide alone says where a parent can be asked. */
export const AskParentPage = ({ phone, ...contact }: Props) => (
  <form method="post" action={askParentUrl} novalidate class="wrap narrow band stack gap-5">
    <ErrorSummary problems={contact.problems} />
    <h1>{text('askParentTitle')}</h1>
    <p class="voice">{text('askParentLead')}</p>
    <ParentContact {...contact} />
    <div class="act">
      <Button size="big">{text('askParentNow')}</Button>
    </div>
    <p>{text('askParentCall', { phone })}</p>
  </form>
)
