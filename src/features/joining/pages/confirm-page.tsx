import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { confirmUrl } from '../urls.ts'

/** Opened by the link in the letter. A program that only looks at links says yes to nothing. */
export function ConfirmPage({ token, title }: { token: string; title: string }) {
  return (
    <form method="post" action={confirmUrl(token)} class="wrap narrow band stack gap-5">
      <h1>{text('confirmTitle')}</h1>
      <p class="voice">{text('confirmLead', { title })}</p>
      <div class="act">
        <Button size="big">{text('sayYes')}</Button>
      </div>
    </form>
  )
}
