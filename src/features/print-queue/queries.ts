import * as z from 'zod'
import type { Db } from '#platform/database/index.ts'
import { MOST_IN_ONE_FILE, type PaperLetter } from '#platform/paper/index.ts'

const DAYS_SHOWN = 30
/** Those that wait have their place; so have two documents' worth of those that are posted. */
const MOST = 3 * MOST_IN_ONE_FILE

export type LetterShown = Awaited<ReturnType<typeof listLetters>>[number]

/** Letters that wait, in the order they were written, then those posted within a month, the last first. */
export const listLetters = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('message')
    .select(['id', 'number', 'recipient', 'subject', 'created_at', 'sent_at'])
    .where('channel', '=', 'letter')
    .where('failed_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('sent_at', 'is', null),
        eb('sent_at', '>', now.subtract({ hours: 24 * DAYS_SHOWN })),
      ]),
    )
    .orderBy('sent_at', (order) => order.desc().nullsFirst())
    .orderBy('number')
    .limit(MOST)
    .execute()

const LAST = Number.MAX_SAFE_INTEGER

/** Up to which number of the queue: without one, all of it. */
export const allQuery = z.object({
  til: z
    .array(z.coerce.number().int().positive().max(LAST))
    .transform(([number = LAST]) => number)
    .catch(LAST),
})

/** A letter with its words. */
export type Stored = Awaited<ReturnType<typeof lettersToPrint>>[number]

/** One letter as it is printed, or undefined when there is none. */
export const letterToPrint = (db: Db, id: string) =>
  onPaper(db).where('id', '=', id).executeTakeFirst()

/** So many of those that wait as go in one file, in the order of the list, up to a number of it. */
export const lettersToPrint = (db: Db, upTo: number) =>
  onPaper(db)
    .where('number', '<=', upTo)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .orderBy('number')
    .limit(MOST_IN_ONE_FILE)
    .execute()

const onPaper = (db: Db) =>
  db
    .selectFrom('message')
    .select(['id', 'recipient', 'subject'])
    .select((eb) => eb.ref('paper').$notNull().as('paper'))
    .where('channel', '=', 'letter')

/** What stands in a letter, and what stands on every one: who it is from, and its page numbers. */
export function printed(
  { recipient, subject, paper }: Stored,
  frame: Pick<PaperLetter, 'sender' | 'pages'>,
): PaperLetter {
  return { ...frame, ...paper, to: recipient.split('\n'), heading: subject }
}
