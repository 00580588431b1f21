import type { RawBuilder } from 'kysely'
import type { Work } from '#platform/work.ts'
import type { IconName } from '#ui/icon.tsx'
import type { Tone } from '#ui/tone.ts'

export const kindNames = [
  'review',
  'letters',
  'translation',
  'second-eyes',
  'old-listing',
  'place-facts',
  'alt-text',
  'plain-words',
  'new-association',
  'alike-words',
] as const
export type KindName = (typeof kindNames)[number]

/** Something that was done, with what it took to put it back. */
export interface DoneBefore {
  key: string
  before: string
  done_at: Temporal.Instant
}

/** One kind of small task; its words stand in text/da.ts under the same name. */
export interface Kind {
  name: KindName
  /** As it stands in the address. */
  path: string
  icon: IconName
  tone: Tone
  /** Somebody outside waits for it: it goes first, and to the coordinator when it is late. */
  blocks: boolean
  /** A coordinator may pass its door too. */
  forCoordinator: boolean
  /** The key of a task is the id of an invitation. */
  ofInvitation: boolean
  /** Another colleague looks it over before anybody hears of it. */
  secondEyes: boolean
  /** Undone on the list of what was done lately; else on the page where it was done. */
  undoneHere: boolean
  /** Where it is done. */
  href(key: string): string
  /** The rows that need it: key, what it is about, since when, and the words to judge it by. */
  waiting(now: Temporal.Instant): RawBuilder<unknown>
  /** What was done since and can be undone where it was done: key, what it is about, and when. */
  doneSince?(since: Temporal.Instant): RawBuilder<unknown>
  /** Puts back what was changed at the desk, from what was kept before; left out where nothing was. */
  undo?(work: Work, done: DoneBefore): Promise<void>
  /** For what SQL cannot tell: whether these words need it. */
  needs?(words: string): boolean
}
