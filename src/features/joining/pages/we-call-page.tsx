import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { invitationUrl } from '../urls.ts'

interface Props {
  invitation: { id: string; title: string }
  helpPhone: string
}

/** For somebody who gave a telephone where no text message can be sent. */
export function WeCallPage({ invitation, helpPhone }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('weCallTitle')}</h1>
      <p class="voice">{text('weCallLead', { title: invitation.title })}</p>
      <p>{text('weCallChange', { phone: helpPhone })}</p>
      <div class="act">
        <ButtonLink href={invitationUrl(invitation.id)}>{text('seeInvitation')}</ButtonLink>
      </div>
    </div>
  )
}
