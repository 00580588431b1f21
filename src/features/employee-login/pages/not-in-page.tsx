import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

/** Why an employee is not signed in. */
export type NotIn = 'away' | 'stopped' | 'not-valid' | 'no-role' | 'too-weak'

interface Props {
  why: NotIn
  again: string
  byCode: string
}

export const NotInPage = ({ why, again, byCode }: Props) => (
  <div class="wrap narrow band stack gap-5">
    <h1>{text(`${why}-title`)}</h1>
    <p class="voice">{text(`${why}-text`)}</p>
    <div class="act">
      <ButtonLink href={again}>{text('again')}</ButtonLink>
      <ButtonLink href={byCode} kind="alt">
        {text('byCode')}
      </ButtonLink>
    </div>
  </div>
)
