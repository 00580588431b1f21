import { helpUrl, postUrl } from '#features/finding/index.ts'
import { coverUrl } from '#features/invitations/index.ts'
import { Cover } from '#ui/cover.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { text } from '../text/index.ts'

/** The other half: to ask others along. */
export function GiveAPlace() {
  return (
    <section class="band" aria-labelledby="selskab">
      <div class="wrap split even centre">
        <div class="stack gap-5">
          <h2 id="selskab">{text('company')}</h2>
          <p class="voice">{text('companyVoice')}</p>
          <p>{text('companyText')}</p>
          <div class="row">
            <ButtonLink href={postUrl}>{text('post')}</ButtonLink>
            <ButtonLink kind="quiet" href={helpUrl}>
              {text('postForMe')}
            </ButtonLink>
          </div>
        </div>
        <Cover src={coverUrl('strik', '1')} eager={false} />
      </div>
    </section>
  )
}
