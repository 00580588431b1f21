import { withNeighbours } from '#features/areas/index.ts'
import type { Asking } from './askings-query.ts'
import type { AreaOnBoard, Board, Companion } from './board-query.ts'
import { type Offer, rank, type Suggestion, type Wanted } from './fitting.ts'
import { endsLate, slotOf } from './slots.ts'

/** An invitation for those under 16. */
const FOR_CHILDREN = 'hvem.under16'

/** What is asked for, from the invitation and the language of the one who comes. */
export function wantedBy(asking: Asking, areas: readonly AreaOnBoard[]): Wanted {
  const { areaId, startsAt, endsAt, interests, before, guestId, hostId } = asking
  return {
    notThese: [guestId, hostId, ...before].filter((id) => id !== null),
    areaId,
    near: withNeighbours(areas, areaId)
      .map(({ id }) => id)
      .filter((id) => id !== areaId),
    slot: startsAt && slotOf(startsAt),
    languages: [asking.language],
    interests: [...new Set(interests.map((id) => id.split('.')[0] ?? id))],
    atHome: asking.hostKind === 'citizen',
    late: startsAt !== null && endsAt !== null && endsLate(startsAt, endsAt),
    withYoung: asking.guestYoung || asking.traits.includes(FOR_CHILDREN),
  }
}

/** A companion as far as fitting goes. */
export const offerOf = (companion: Companion): Offer => ({
  ...companion,
  certified: companion.certificateSeen !== null,
})

/** Who can be proposed for an asking, best first. */
export const suggestionsFor = (asking: Asking, board: Board): Suggestion[] =>
  rank(board.companions.map(offerOf), wantedBy(asking, board.areas))
