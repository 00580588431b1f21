import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { startUrl, stopUrl } from '../urls.ts'

interface Props {
  token: string
  title: string
  muted: boolean
}

/** Whether one gets letters of a conversation, and the button that turns it. */
export function LettersPage({ token, title, muted }: Props) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text(muted ? 'mutedTitle' : 'lettersTitle')}</h1>
      <p class="voice">{text(muted ? 'mutedText' : 'lettersText', { title })}</p>
      <form method="post" action={muted ? startUrl(token) : stopUrl(token)} class="act">
        <Button>{text(muted ? 'lettersOn' : 'lettersOff')}</Button>
      </form>
    </div>
  )
}
