import { phoneHref } from '#platform/phone.ts'
import { Button, ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'
import { worriedUrl } from '../urls.ts'

export interface WorryProps {
  /** They have asked already. */
  isAsked: boolean
  phone: string
  /** Empty where people call. */
  mail: string
}

/** One button to a human being: nothing is written down of what it is about. */
export function Worry({ isAsked, phone, mail }: WorryProps) {
  return (
    <section class="panel t-rose stack gap-4" aria-labelledby="urolig">
      <h2 id="urolig">{text('worryHeading')}</h2>
      {isAsked ? <p role="status">{text('worrySent')}</p> : <p>{text('worryText')}</p>}
      <div class="row">
        {isAsked ? null : (
          <form method="post" action={worriedUrl}>
            <Button icon="phone">{text('worryButton')}</Button>
          </form>
        )}
        <ButtonLink href={phoneHref(phone)} kind="alt">
          {text('worryCall', { phone })}
        </ButtonLink>
      </div>
      {mail ? (
        <p>
          <a href={`mailto:${mail}`}>{text('worryMail', { mail })}</a>
        </p>
      ) : null}
    </section>
  )
}
