import type { DateBefore, Mattering } from '#features/invitations/index.ts'
import type { Work } from '#platform/work.ts'

/** An edit of an invitation or of its dates, as it was recorded. */
export interface Change {
  sequence: number
  /** Null where only single dates were changed. */
  was: Mattering | null
  dates: readonly DateBefore[]
}

/** Every edit of an invitation, oldest first. */
export const changesOf = ({ db }: Work, invitationId: string): Promise<Change[]> =>
  db
    .selectFrom('invitation_change')
    .select(['sequence', 'was', 'dates'])
    .where('invitation_id', '=', invitationId)
    .orderBy('sequence')
    .execute()

/** How it stood when somebody last heard of it, or null where nothing came after. */
export const knownTo = (toldSequence: number, changes: readonly Change[]) =>
  changes.find(({ sequence, was }) => sequence > toldSequence && was)?.was ?? null
