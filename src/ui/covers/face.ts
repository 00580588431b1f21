import { colour } from './colours.ts'
import { cast, type Looks, person } from './people.ts'
import { seeded } from './random.ts'

/** A person's picture, drawn from a seed: never a likeness, always the same. */
export function face(seed: string, looks?: Looks) {
  const place = { x: 0, y: -6, scale: 1.12, turn: 180 }
  if (looks) return person({ ...place, ...looks })
  return cast(seeded(`face-${seed}`))({ ...place, not: [colour.white] })
}
