import { Button } from '#ui/forms.tsx'
import type { Room } from '../queries.ts'
import { text } from '../text/index.ts'
import { putBackUrl } from '../urls.ts'

/** What was taken away, and can be put back. */
export function HiddenOnes({ room }: { room: Room }) {
  const hidden = room.contributions.filter(({ isHidden }) => isHidden)
  return (
    <div id="rum-skjult" data-part={String(room.changes)}>
      {hidden.length === 0 ? null : (
        <section class="stack gap-3" aria-labelledby="rum-skjult-navn">
          <h2 id="rum-skjult-navn" class="as-h3">
            {text('hiddenHeading')}
          </h2>
          <ul class="bare stack gap-2">
            {hidden.map(({ id, words }) => (
              <li class="steer-row">
                <span dir="auto">{words}</span>
                {room.closedAt ? null : (
                  <form method="post" action={putBackUrl(room.meetingId, id)}>
                    <Button kind="quiet">
                      <span aria-hidden="true">{text('putBack')}</span>
                      <span class="vh">{text('putBackWhich', { words })}</span>
                    </Button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
