import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { weeklyLetterUrl } from '../urls.ts'

/** Somebody asked for it by post; an employee looks at it before the first one leaves. */
export const ThanksPage = () => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('thanksTitle')}</h1>
    <p class="voice">{text('thanksLead')}</p>
    <p>{text('thanksStop')}</p>
    <div class="act">
      <ButtonLink href={weeklyLetterUrl}>{text('toLetters')}</ButtonLink>
    </div>
  </div>
)
