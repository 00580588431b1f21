import { Cover } from '#ui/cover.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { ButtonLink } from '#ui/forms.tsx'
import { Note } from '#ui/note.tsx'
import type { Happening } from '../happening.ts'
import type { FoundHub } from '../queries.ts'
import { text } from '../text/index.ts'
import { arrangeUrl, describeUrl, hubsUrl } from '../urls.ts'
import { Follow } from './follow.tsx'
import { LookIn } from './look-in.tsx'
import { Week } from './week.tsx'
import { WhoSitsHere } from './who-sits-here.tsx'
import { Young } from './young.tsx'

export interface HubProps extends Happening {
  hub: FoundHub
  picture: { src: string; alt: string }
  /** They look after it. */
  isMine: boolean
}

/** A house: how one comes in, what happens there, and who is there. */
export function HubPage(props: HubProps) {
  const { hub, picture, isMine } = props
  return (
    <>
      <div class="wrap page-top stack gap-6">
        {isMine ? <Crumb href={hubsUrl} text={text('toHubs')} /> : null}
        {hub.status === 'open' ? null : (
          <Note icon="info" tone="sun" heading={text('hidden')}>
            <p>{text('hiddenText')}</p>
          </Note>
        )}
        <div class="split">
          <div class="stack gap-5">
            <div class="stack gap-3">
              <h1>{hub.name}</h1>
              <p class="voice">{hub.summary}</p>
            </div>
            <LookIn hub={hub} />
          </div>
          <div class="stack gap-5">
            <div class={picture.alt ? undefined : 'no-print'}>
              <Cover {...picture} />
            </div>
            {hub.to_come ? (
              <Note icon="clock" tone="sun" heading={text('toCome')}>
                <p>{hub.to_come}</p>
              </Note>
            ) : null}
            {isMine ? <Looking slug={hub.slug} /> : null}
          </div>
        </div>
      </div>
      <Young {...props} />
      <div class="wrap band">
        <div class="split">
          <Week {...props} />
          <Follow slug={hub.slug} name={hub.name} />
        </div>
      </div>
      <WhoSitsHere hub={hub} />
    </>
  )
}

/** What those who look after it can do. */
function Looking({ slug }: { slug: string }) {
  return (
    <section class="panel plain stack gap-3 no-print" aria-labelledby="passer">
      <h2 id="passer" class="as-h3">
        {text('forStaff')}
      </h2>
      <ButtonLink href={describeUrl(slug)} kind="alt" icon="edit">
        {text('edit')}
      </ButtonLink>
      <ButtonLink href={arrangeUrl(slug)} kind="alt" icon="door">
        {text('arrange')}
      </ButtonLink>
    </section>
  )
}
