import { InvitationCard } from '#ui/invitation-card.tsx'
import { Lines } from '#ui/lines.tsx'
import { text } from '../text/index.ts'
import type { HubProps } from './hub-page.tsx'

/** When the house is for young people, and what they can join there. */
export function Young({ hub, young }: Pick<HubProps, 'hub' | 'young'>) {
  const hours = [{ name: hub.name, youthHours: hub.youth_hours }, ...hub.rooms].filter(
    ({ youthHours }) => youthHours !== '',
  )
  if (hours.length === 0 && young.length === 0) return null
  return (
    <section class="band tint t-sun" aria-labelledby="unge">
      <div class="wrap stack gap-5">
        <div class="stack gap-3">
          <h2 id="unge">{text('young')}</h2>
          <p class="voice">{text('youngLead')}</p>
        </div>
        {hours.length > 0 ? (
          <div class="stack gap-3">
            <h3>{text('youngHours')}</h3>
            {hours.map(({ name, youthHours }) => (
              <p>
                <b>{name}</b>
                <Lines of={youthHours} />
              </p>
            ))}
          </div>
        ) : null}
        {young.length > 0 ? (
          <>
            <h3>{text('youngNext')}</h3>
            <div class="grid">
              {young.map((card) => (
                <InvitationCard {...card} />
              ))}
            </div>
          </>
        ) : null}
      </div>
    </section>
  )
}
