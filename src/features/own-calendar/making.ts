import { digest, newSecret } from '#platform/secret.ts'
import type { Work } from '#platform/work.ts'

/** Makes the secret address of a calendar; the one from before is dead at once. Gives the secret. */
export async function makeAddress(work: Work, calendarId: string): Promise<string> {
  const secret = newSecret()
  await work.db
    .updateTable('own_calendar')
    .set({ secret_hash: digest(secret), made_at: work.now })
    .where('id', '=', calendarId)
    .execute()
  await work.record('own-calendar.made', { calendarId })
  return secret
}

/** Nothing is at the address any more. Twice is once. */
export async function stopCalendar(work: Work, calendarId: string): Promise<void> {
  const stopped = await work.db
    .updateTable('own_calendar')
    .set({ secret_hash: null, made_at: null })
    .where('id', '=', calendarId)
    .where('secret_hash', 'is not', null)
    .executeTakeFirst()
  if (stopped.numUpdatedRows > 0) await work.record('own-calendar.stopped', { calendarId })
}
