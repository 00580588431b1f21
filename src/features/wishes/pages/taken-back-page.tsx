import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { wishesUrl } from '../urls.ts'

export const TakenBackPage = () => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('takenBackTitle')}</h1>
    <p class="voice">{text('takenBackText')}</p>
    <div class="act">
      <ButtonLink href={wishesUrl}>{text('allWishes')}</ButtonLink>
    </div>
  </div>
)
