import { ButtonLink } from '#ui/forms.tsx'
import { text } from './text/index.ts'
import { worriedUrl } from './urls.ts'

/** The way to whom one can call when one is worried for somebody young. */
export const WorriedLink = () => (
  <ButtonLink href={worriedUrl} kind="quiet" icon="heart">
    {text('worriedLink')}
  </ButtonLink>
)
