import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  title: string
  lead: string
  /** Whom to call who wanted something else. */
  phone?: string
}

/** A parent has answered, and there is nothing more to do. */
export const ParentSaidPage = ({ title, lead, phone }: Props) => (
  <div class="wrap narrow band stack gap-5">
    <h1>{title}</h1>
    <p class="voice">{lead}</p>
    {phone ? <p>{text('parentCall', { phone })}</p> : null}
    <div class="act">
      <ButtonLink href="/" kind="alt">
        {text('seeMedklang')}
      </ButtonLink>
    </div>
  </div>
)
