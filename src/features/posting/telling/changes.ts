import type { Before } from '#features/invitations/index.ts'

/** How it stood when somebody last heard of it, or null where nothing came after. */
export const knownTo = (toldSequence: number, changes: readonly Before[]) =>
  changes.find(({ sequence, was }) => sequence > toldSequence && was)?.was ?? null
