/** What one needs to know before one goes there, in the order it is shown. */
export const facts = [
  'adgang.trinfri',
  'adgang.toilet',
  'adgang.parkering',
  'adgang.elevator',
  'adgang.siddepladser',
  'adgang.teleslynge',
  'adgang.foererhund',
  'transport.bus',
  'transport.tog',
  'ro.stille',
  'ro.pauserum',
] as const
/** Beside it stands which line and where one gets off. */
export const BUS: FactId = 'transport.bus'

export type FactId = (typeof facts)[number]
export const isFact = (id: string): id is FactId => (facts as readonly string[]).includes(id)

export interface Fact {
  holds: boolean
  note: string
  checkedAt: Temporal.Instant | null
  /** The person who looked; null also where the account is gone. */
  checkedBy: string | null
}

export interface FactTyped {
  /** Null: we do not know. */
  holds: boolean | null
  note: string
  /** Somebody was there and looked. */
  seen: boolean
}

/**
 * A fact after somebody wrote about it; null when nobody knows. What was checked stays checked
 * only as long as it says the same: whoever changes it must have looked.
 */
export function factAfter(
  before: Fact | null,
  { holds, note, seen }: FactTyped,
  { by, now }: { by: string | null; now: Temporal.Instant },
): Fact | null {
  if (holds === null) return null
  if (seen) return { holds, note, checkedAt: now, checkedBy: by }
  if (before && before.holds === holds && before.note === note) return before
  return { holds, note, checkedAt: null, checkedBy: null }
}
