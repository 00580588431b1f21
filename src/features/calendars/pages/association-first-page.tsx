import { phoneHref } from '#platform/phone.ts'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

/** For those who are in no association yet: how to get that far. */
export function AssociationFirstPage({ phone, postUrl }: { phone: string; postUrl: string }) {
  return (
    <div class="wrap narrow band stack gap-5">
      <h1>{text('title')}</h1>
      <p class="voice">{text('associationFirst')}</p>
      <p>{text('associationHow')}</p>
      <div class="act">
        <ButtonLink href={phoneHref(phone)} icon="phone">
          {text('call', { phone })}
        </ButtonLink>
        <ButtonLink href={postUrl} kind="alt">
          {text('postOne')}
        </ButtonLink>
      </div>
    </div>
  )
}
