import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { listUrl } from '../urls.ts'

/** The link in the letter is too old, was cut in two, or has been replaced by a newer one. */
export function LinkOldPage() {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('linkOldTitle')}</h1>
      <p class="voice">{text('linkOldText')}</p>
      <div class="act">
        <ButtonLink href={listUrl}>{text('findAgain')}</ButtonLink>
      </div>
    </div>
  )
}
