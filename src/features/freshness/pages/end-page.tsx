import { Crumb } from '#ui/crumb.tsx'
import { Button } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { endUrl, questionUrl } from '../urls.ts'

/** What happens when it is over, before it is. */
export function EndPage({ token, title }: { token: string; title: string }) {
  return (
    <div class="wrap narrow band stack gap-5">
      <Crumb href={questionUrl(token)} text={text('backToQuestion')} />
      <h1>{text('endTitle', { title })}</h1>
      <p>{text('endText')}</p>
      <p>{text('endThanks')}</p>
      <form method="post" action={endUrl(token)} class="act">
        <Button size="big">{text('end')}</Button>
      </form>
    </div>
  )
}
