import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

/** After signing out here: the municipality's own login may still know them on this computer. */
export const SignedOutPage = ({ there }: { there: string | null }) => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('signedOutTitle')}</h1>
    <p class="voice">{text('signedOutText')}</p>
    <div class="act">
      {there ? <ButtonLink href={there}>{text('signOutThere')}</ButtonLink> : null}
      <ButtonLink href="/" kind="alt">
        {text('goHome')}
      </ButtonLink>
    </div>
  </div>
)
