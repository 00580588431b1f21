import { sql } from 'kysely'
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
export async function changesOf({ db }: Work, invitationId: string): Promise<Change[]> {
  const rows = await db
    .selectFrom('event')
    .select('about')
    .where('name', 'in', ['invitation.changed', 'dates.changed'])
    .where(sql<string>`about->>'invitationId'`, '=', invitationId)
    .execute()
  return rows
    .map(({ about }) => ({ dates: [], ...(about as Omit<Change, 'dates'>) }))
    .sort((one, other) => one.sequence - other.sequence)
}

/** How it stood when somebody last heard of it, or null where nothing came after. */
export const knownTo = (toldSequence: number, changes: readonly Change[]) =>
  changes.find(({ sequence, was }) => sequence > toldSequence && was)?.was ?? null
