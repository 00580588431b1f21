import { companion, goTogether } from '../../src/features/companions/test-companions.ts'
import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

const HALF_A_YEAR = 183

async function hasStopped(w: World) {
  const nadia = await companion(w)
  const own = await w.as(nadia.id)
  await own.post('/foelges/kursus/naar-en-er-stille/laest')
  await own.post('/foelges/mig/stop')
}

async function haveGone(w: World) {
  const { own, match } = await goTogether(w)
  await own.post(`/foelges/tur/${match}/afsted`)
  await own.post(`/foelges/tur/${match}/slut`)
}

/** Those who went along with others, and with whom. */
export const pastOfCompanions: readonly Past[] = [
  { table: 'companion', days: HALF_A_YEAR, make: hasStopped },
  { table: 'companion_course', days: HALF_A_YEAR, make: hasStopped },
  { table: 'companion_match', days: HALF_A_YEAR, make: haveGone },
]
