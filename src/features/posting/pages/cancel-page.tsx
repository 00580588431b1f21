import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

interface Props {
  title: string
  joined: { byMail: number; byPhone: number; byHand: number }
  action: string
  back: string
}

/** Asked once more, with who will be told. */
export function CancelPage({ title, joined, action, back }: Props) {
  return (
    <form method="post" action={action} class="wrap narrow band stack gap-5">
      <h1>{text('cancelTitle')}</h1>
      <p class="voice">{title}</p>
      {joined.byMail + joined.byPhone > 0 ? <p>{text('cancelTold', joined)}</p> : null}
      {joined.byHand > 0 ? <p>{text('cancelByHand', joined)}</p> : null}
      {joined.byMail + joined.byPhone + joined.byHand === 0 ? <p>{text('cancelNobody')}</p> : null}
      <p>{text('cancelStays')}</p>
      <div class="act above-0">
        <Button size="big">{text('cancelIt')}</Button>
        <ButtonLink size="big" kind="alt" href={back}>
          {text('cancelNot')}
        </ButtonLink>
      </div>
    </form>
  )
}
