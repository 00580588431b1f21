import { WideInvitationCard } from '#ui/invitation-card.tsx'
import { Tag } from '#ui/traits.tsx'
import type { Card } from '../card-of.ts'
import { text } from '../text/index.ts'

/** The invitations of a list, one under the other. */
export function Cards({ cards }: { cards: Card[] }) {
  return (
    <>
      {cards.map((card, place) => (
        <WideInvitationCard
          {...card}
          eager={place < 2}
          above={card.begun ? <Tag icon="clock" text={text('begun')} /> : null}
        />
      ))}
    </>
  )
}
