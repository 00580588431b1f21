import type { Kind, Measure } from './tables.ts'

/** Who sees a thing after a decision on it. */
export type SeenBy = 'all' | 'poster' | 'nobody'

export interface Effect {
  seenBy: SeenBy
  /** Whether whoever posted it can bring it back by putting it right, when it has been looked over. */
  canBeMended: boolean
}

const stands: Effect = { seenBy: 'all', canBeMended: false }
const hidden: Effect = { seenBy: 'poster', canBeMended: true }
const gone: Effect = { seenBy: 'nobody', canBeMended: false }
/** Whoever stands behind it reads that it is removed, and cannot change it. */
const goneForOthers: Effect = { seenBy: 'poster', canBeMended: false }

/**
 * What can be decided on each thing, and what comes of it. A complaint that is won, and a decision
 * that is undone, bring all of it back. Places and offers are the municipality's own: nobody is
 * warned. A wish and a message cannot be changed once they are sent, so they are not hidden.
 */
export const effects: Record<Kind, Partial<Record<Measure, Effect>>> = {
  invitation: { left: stands, warned: stands, hidden, removed: goneForOthers },
  association: { left: stands, warned: stands, hidden, removed: goneForOthers },
  place: { left: stands, hidden, removed: gone },
  offer: { left: stands, hidden, removed: gone },
  wish: { left: stands, warned: stands, removed: gone },
  message: { left: stands, warned: stands, removed: gone },
  poster: { left: stands, warned: stands, paused: stands },
  noticer: { left: stands, warned: stands, paused: stands },
}

/** What somebody may choose between, the mildest first. */
export const measuresFor = (kind: Kind): Measure[] => Object.keys(effects[kind]) as Measure[]
