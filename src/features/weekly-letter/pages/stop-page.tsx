import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { stopUrl, weeklyLetterUrl } from '../urls.ts'
import { Wanted } from './wanted.tsx'

/** Opened by the link in a letter. A program that only looks at links stops nothing. */
export const StopPage = ({ token, words }: { token: string; words: string[] }) => (
  <form method="post" action={stopUrl(token)} class="wrap narrow band stack gap-5">
    <h1>{text('stopTitle')}</h1>
    <p class="voice">{text('stopLead')}</p>
    <Wanted words={words} />
    <div class="act">
      <Button size="big">{text('stop')}</Button>
    </div>
  </form>
)

export const StoppedPage = () => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('stoppedTitle')}</h1>
    <p class="voice">{text('stoppedLead')}</p>
    <div class="act">
      <ButtonLink href={weeklyLetterUrl}>{text('toLetters')}</ButtonLink>
    </div>
  </div>
)
