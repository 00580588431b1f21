import type { Outside } from '#platform/jobs/index.ts'

/** Plays the demo story the first time. Whether it did. */
export const seed = async (_deps: Outside): Promise<boolean> => false
