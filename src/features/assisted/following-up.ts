import * as z from 'zod'
import { found } from '#platform/refusal.ts'
import { ZONE } from '#platform/time/zone.ts'
import type { Work } from '#platform/work.ts'
import { lockEntry } from './agreeing.ts'
import { followUps } from './tables.ts'
import { text } from './text/index.ts'

export const followUpForm = z.object({
  on: z.iso.date({ error: () => text('followUpDateProblem') }),
  word: z.enum(followUps, { error: () => text('followUpWordProblem') }),
})

/** The day it is in Denmark. */
export const today = (now: Temporal.Instant): string =>
  now.toZonedDateTimeISO(ZONE).toPlainDate().toString()

/** When a day begins in Denmark. */
export const startOf = (date: string): Temporal.Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: ZONE }).toInstant()

/** When the helper does something next, and what: a date and one of five words. */
export async function followUp(
  work: Work,
  id: string,
  { on, word }: z.output<typeof followUpForm>,
): Promise<void> {
  found(await lockEntry(work, id))
  const next = { follow_up_on: on, follow_up: word }
  await work.db.updateTable('assisted').set(next).where('id', '=', id).execute()
  await work.record('assisted.follow-up-set', { assistedId: id })
}

/** It is done, and there is nothing next. Twice is once. */
export async function followedUp(work: Work, id: string): Promise<void> {
  const entry = found(await lockEntry(work, id))
  if (entry.follow_up === null) return
  const none = { follow_up_on: null, follow_up: null }
  await work.db.updateTable('assisted').set(none).where('id', '=', id).execute()
  await work.record('assisted.follow-up-set', { assistedId: id })
}
