import type { Outside } from '#platform/jobs/index.ts'
import { isTold } from './story/told.ts'

/** Plays the demo story the first time, true then; at later starts it is not even read. */
export async function seed(outside: Outside): Promise<boolean> {
  if (await isTold(outside.db)) return false
  const { playStory } = await import('./story/index.ts')
  return playStory(outside)
}
