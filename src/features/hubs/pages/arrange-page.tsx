import type { Problems } from '#platform/http.tsx'
import { Crumb } from '#ui/crumb.tsx'
import { Button, ErrorSummary } from '#ui/forms.tsx'
import type { ArrangedHub } from '../queries.ts'
import type { PossibleSeat } from '../seats/queries.ts'
import { text } from '../text/index.ts'
import { closeUrl, hubUrl, openUrl } from '../urls.ts'
import { Rooms } from './rooms.tsx'
import { Seats } from './seats.tsx'

export interface ArrangeProps {
  hub: ArrangedHub
  possible: PossibleSeat[]
  problems: Problems
}

/** For those who look after a house: who can see it, its rooms, who was asked to sit there. */
export function ArrangePage(props: ArrangeProps) {
  const { hub, problems } = props
  return (
    <div class="wrap narrow band stack gap-6">
      <ErrorSummary problems={problems} />
      <Crumb href={hubUrl(hub.slug)} text={text('back')} />
      <div class="stack gap-3">
        <h1>{text('arrangeTitle', hub)}</h1>
        <p class="voice">{text('arrangeLead')}</p>
      </div>
      <Shown {...hub} />
      <Rooms {...props} />
      <Seats {...props} />
    </div>
  )
}

function Shown({ slug, status }: ArrangedHub) {
  return (
    <section class="panel plain stack gap-3" aria-labelledby="vist">
      <h2 id="vist" class="as-h3">
        {text('shown')}
      </h2>
      <p>{text(`shown-${status}`)}</p>
      {status === 'open' ? null : (
        <form method="post" action={openUrl(slug)}>
          <Button>{text(status === 'draft' ? 'open' : 'openAgain')}</Button>
        </form>
      )}
      {status === 'closed' ? null : (
        <form method="post" action={closeUrl(slug)} class="stack gap-3">
          <p>{text('closeText')}</p>
          <div class="act above-0">
            <Button kind="alt">{text('close')}</Button>
          </div>
        </form>
      )}
    </section>
  )
}
