interface Read {
  uid: string
  digest: string
}

export interface Known extends Read {
  gone: boolean
}

export type Kind = 'fresh' | 'changed' | 'same' | 'gone'
export type Counts = Record<Kind, number>

export interface Plan<R extends Read, K extends Known> {
  fresh: R[]
  changed: R[]
  same: R[]
  gone: K[]
}

/**
 * What a reading means for what is known: new, changed, as before, or no longer there. One that
 * is back again counts as changed.
 */
export function plan<R extends Read, K extends Known>(
  read: readonly R[],
  known: readonly K[],
): Plan<R, K> {
  const before = new Map(known.map((one) => [one.uid, one]))
  const there = new Set(read.map(({ uid }) => uid))
  const kindOf = (one: R): Exclude<Kind, 'gone'> => {
    const old = before.get(one.uid)
    if (!old) return 'fresh'
    return old.digest === one.digest && !old.gone ? 'same' : 'changed'
  }
  const kinds = Map.groupBy(read, kindOf)
  return {
    fresh: kinds.get('fresh') ?? [],
    changed: kinds.get('changed') ?? [],
    same: kinds.get('same') ?? [],
    gone: known.filter(({ uid, gone }) => !gone && !there.has(uid)),
  }
}

interface Coming {
  nextAt: unknown
}

/** How many of each kind there are among those that are still to come, or were. */
export const countsOf = (
  planned: Plan<Read & Coming, Known & { next_at: Temporal.Instant | null }>,
): Counts => ({
  fresh: coming(planned.fresh),
  changed: coming(planned.changed),
  same: coming(planned.same),
  gone: planned.gone.filter(({ next_at }) => next_at !== null).length,
})

const coming = (all: readonly Coming[]) => all.filter(({ nextAt }) => nextAt !== null).length
