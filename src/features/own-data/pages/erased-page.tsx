import { ButtonLink } from '#ui/forms.tsx'
import { Panel } from '#ui/panel.tsx'
import { text } from '../text/index.ts'
import { listUrl } from '../urls.ts'

/** It is done. Nobody is known here any more. */
export const ErasedPage = ({ isGuest }: { isGuest: boolean }) => (
  <div class="wrap narrow band stack gap-6">
    <Panel tone="leaf">
      <h1>{text('erasedTitle')}</h1>
      <p class="voice">{text(isGuest ? 'erasedGuest' : 'erasedText')}</p>
      <p>{text('erasedAgain')}</p>
      <div class="act">
        <ButtonLink href={listUrl}>{text('find')}</ButtonLink>
      </div>
    </Panel>
  </div>
)
