import { ButtonLink } from '#ui/forms.tsx'
import type { PartyRefusal } from '../join-refusal.ts'
import { text } from '../text/index.ts'
import { joinPanelUrl, listUrl } from '../urls.ts'

interface Props {
  refusal: PartyRefusal
  invitationId: string
}

/** The last place went to somebody else meanwhile, or something was called off: what now. */
export function NoPlacePage({ refusal, invitationId }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('noPlaceTitle')}</h1>
      <p class="voice">{text(`refusal-${refusal}`)}</p>
      <p>{text('noPlaceNow')}</p>
      <div class="act">
        <ButtonLink href={joinPanelUrl(invitationId)}>{text('seeInvitation')}</ButtonLink>
        <ButtonLink href={listUrl} kind="alt">
          {text('findOther')}
        </ButtonLink>
      </div>
    </div>
  )
}
