/** What still has to be said before the place is shown; null where nothing has. */
export type PlaceAwaits = 'keeper' | 'host' | null

export interface Wish {
  /** Who looks after the place, if anybody does, and whether they want to be asked. */
  keeper: { id: string; asksFirst: boolean } | null
  /** The association that invites. */
  associationId: string | null
  /** What the keeper has said to this invitation: null is asked and not answered. */
  said: 'yes' | 'no' | null | undefined
}

/** Whether an invitation may say where it is, or who must speak first. Pure. */
export function placeAwaits({ keeper, associationId, said }: Wish): PlaceAwaits {
  if (keeper === null || keeper.id === associationId) return null
  if (said === 'no') return 'host'
  return keeper.asksFirst && said !== 'yes' ? 'keeper' : null
}
