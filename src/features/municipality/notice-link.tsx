import { ButtonLink } from '#ui/forms.tsx'
import { text } from './text/index.ts'
import { type NoticeKind, noticeUrl } from './urls.ts'

/** The way to say that something posted is against the rules or the law. */
export const NoticeLink = ({ kind, id }: { kind: NoticeKind; id: string }) => (
  <p class="no-print">
    <ButtonLink href={noticeUrl(kind, id)} kind="quiet" icon="flag">
      {text('noticeLink')}
    </ButtonLink>
  </p>
)
