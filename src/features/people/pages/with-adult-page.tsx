import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

/** For whoever is too young for an account: what one can do instead. */
export const WithAdultPage = ({ phone }: { phone: string }) => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text('withAdultTitle')}</h1>
    <p class="voice">{text('withAdultLead')}</p>
    <ul>
      <li>{text('withAdultOne')}</li>
      <li>{text('withAdultTwo', { phone })}</li>
    </ul>
    <p>{text('withAdultNothing')}</p>
    <div class="act">
      <ButtonLink href="/invitationer" size="big">
        {text('findSomething')}
      </ButtonLink>
    </div>
  </div>
)
