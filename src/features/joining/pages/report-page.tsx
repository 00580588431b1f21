import { noticeUrl } from '#features/municipality/index.ts'
import type { Problems, Typed } from '#platform/http.tsx'
import { Button, ButtonLink, ErrorSummary, TextArea, TextField } from '#ui/forms.tsx'
import { one } from '#ui/typed.ts'
import { text } from '../text/index.ts'
import { invitationUrl, problemUrl } from '../urls.ts'

interface Props {
  invitation: { id: string; title: string }
  problems: Problems
  typed: Typed
}

export function ReportPage({ invitation, problems, typed }: Props) {
  return (
    <form
      method="post"
      action={problemUrl(invitation.id)}
      novalidate
      class="wrap narrow band stack gap-5"
    >
      <ErrorSummary problems={problems} />
      <h1>{text('reportTitle')}</h1>
      <p class="voice">{text('reportLead', { title: invitation.title })}</p>
      <TextArea
        name="text"
        label={text('reportText')}
        value={one(typed, 'text')}
        problem={problems.text}
        required
      />
      <TextField
        name="contact"
        label={text('reportContact')}
        optional={text('ifYouLike')}
        help={text('reportContactHelp')}
        value={one(typed, 'contact')}
        problem={problems.contact}
      />
      <div class="act">
        <Button size="big">{text('tellUs')}</Button>
      </div>
      <p>
        {text('reportRules')}{' '}
        <a href={noticeUrl('invitation', invitation.id)}>{text('reportRulesLink')}</a>
      </p>
    </form>
  )
}

export function ReportedPage({ invitationId }: { invitationId: string }) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('reportedTitle')}</h1>
      <p class="voice">{text('reportedText')}</p>
      <div class="act">
        <ButtonLink href={invitationUrl(invitationId)}>{text('seeInvitation')}</ButtonLink>
      </div>
    </div>
  )
}
