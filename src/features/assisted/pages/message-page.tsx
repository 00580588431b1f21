import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

/** It is done, and where one may go from here. */
export const MessagePage = ({ title, words }: { title: string; words: string }) => (
  <div class="wrap narrow band stack gap-6">
    <h1>{title}</h1>
    <p class="voice">{words}</p>
    <div>
      <ButtonLink href="/" kind="alt">
        {text('toFront')}
      </ButtonLink>
    </div>
  </div>
)
