import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { sayUrl } from '../urls.ts'

/** After somebody has taken their words back. */
export const GonePage = () => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('goneTitle')}</h1>
    <p class="voice">{text('goneLead')}</p>
    <p>
      <ButtonLink href={sayUrl} kind="alt">
        {text('sayMore')}
      </ButtonLink>
    </p>
  </div>
)
