import type { Somebody } from './people.ts'
import type { Random } from './random.ts'

interface Draw {
  random: Random
  somebody: Somebody
  /** Picks among the grounds and colours of a scene. */
  variant: number
}

/** People seen from above, doing something together, with one open place. */
export type Scene = (draw: Draw) => string
