import type { Work } from '#platform/work.ts'
import { lockCalendar } from './reach.ts'
import type { CalendarWelcome } from './tables.ts'
import { takeEntries } from './taking/taking.ts'

/** Keeps the welcome, and takes in what waits for it. Posted invitations keep the one they have. */
export async function welcome(work: Work, id: string, answers: CalendarWelcome): Promise<void> {
  const { pending } = await lockCalendar(work, id)
  await work.db
    .updateTable('calendar')
    .set({ welcome: JSON.stringify(answers) as never })
    .where('id', '=', id)
    .execute()
  if (pending) await takeEntries(work, id, pending)
  await work.record('calendar.welcomed', { calendarId: id })
}
