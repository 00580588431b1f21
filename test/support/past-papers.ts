import { makeProgrammes } from '../../src/features/programmes/index.ts'
import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

async function isPrinted(w: World) {
  await w.given.invitation()
  await makeProgrammes(w.deps)
}

/** What is printed is of its week: made on a Sunday at eleven, it is past on Thursday. */
export const pastOfPapers: readonly Past[] = [
  {
    table: 'programme',
    days: 3 + 13 / 24,
    where: 'cardinality(invitation_ids) > 0',
    make: isPrinted,
  },
]
