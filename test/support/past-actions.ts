import { withAction } from '../../src/features/actions/test-actions.ts'
import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

async function ended(w: World) {
  const { owner, url } = await withAction(w)
  await owner.post(`${url}/staar`, { state: 'done', outcome: 'Den er trykt.' })
}

/** Who saw to something: a year after the day it was done. */
export const pastOfActions: readonly Past[] = [
  { table: 'action', where: 'owner_id is not null', days: 365.5, make: ended },
]
