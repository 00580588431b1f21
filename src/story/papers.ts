import { makeProgrammes } from '#features/programmes/index.ts'
import type { Outside } from '#platform/jobs/index.ts'

/** The week's papers hang at the library. */
export const printTheWeek = (outside: Outside): Promise<void> => makeProgrammes(outside)
