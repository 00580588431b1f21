import type { Recommendation } from './bringing.ts'
import type { Said } from './reading-csv.ts'

export interface Difference {
  code: string
  title: string
  /** What is changed of it; null where all of it is new. */
  changed: (keyof Recommendation)[] | null
}

const empty = { parent: null, task: 0, title: '', official: '', easy: '', bodies: [] }

/** The paper as it is with what a file says, and how the two differ. What the file does not name stays. */
export function merged(now: readonly Recommendation[], said: readonly Said[]) {
  const known = new Map(now.map((one) => [one.code, one]))
  const all = new Map(known)
  const differences: Difference[] = []
  for (const one of said) {
    const was = known.get(one.code)
    const is: Recommendation = { ...empty, kind: 'do-once', ...was, ...one }
    all.set(one.code, is)
    const changed = (Object.keys(one) as (keyof Recommendation)[]).filter(
      (field) => was && JSON.stringify(was[field]) !== JSON.stringify(is[field]),
    )
    if (!was || changed.length > 0)
      differences.push({ code: one.code, title: is.title, changed: was ? changed : null })
  }
  return { all: [...all.values()], differences }
}
