import type { Work } from '#platform/work.ts'
import type { ChangeRow } from '../tables.ts'

/** Keeps how an invitation stood before an edit, until those who come have been told. */
export async function keepBefore(
  { db, now }: Work,
  { dates, was, ...change }: Omit<ChangeRow, 'at'>,
): Promise<void> {
  const json = { was: was && JSON.stringify(was), dates: JSON.stringify(dates) }
  await db
    .insertInto('invitation_change')
    .values({ ...change, ...(json as unknown as Pick<ChangeRow, 'was' | 'dates'>), at: now })
    .execute()
}
