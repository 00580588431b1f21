import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import { text } from '../text/index.ts'
import { guideUrl, helpUrl, newWishUrl, postUrl } from '../urls.ts'

/** Always a way to a human, and a way to begin it oneself. */
export function Missing({ phone }: { phone: { href: string; text: string } }) {
  return (
    <Note icon="info" tone="lilac" class="above-6" heading={text('missing')}>
      <p>{text('missingText')}</p>
      <div class="row">
        <ButtonLink kind="alt" icon="phone" href={phone.href}>
          {text('call', { phone: phone.text })}
        </ButtonLink>
        <ButtonLink kind="quiet" href={guideUrl}>
          {text('guide')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={helpUrl}>
          {text('callMe')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={postUrl}>
          {text('post')}
        </ButtonLink>
        <ButtonLink kind="quiet" href={newWishUrl}>
          {text('wish')}
        </ButtonLink>
      </div>
    </Note>
  )
}
