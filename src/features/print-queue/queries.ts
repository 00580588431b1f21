import type { Db } from '#platform/database/index.ts'
import { MOST_IN_ONE_FILE, type PaperLetter } from '#platform/paper/index.ts'

const DAYS_SHOWN = 30
const MOST = 200

export type LetterShown = Awaited<ReturnType<typeof listLetters>>[number]

/** Letters that wait, in the order they were written, and those posted within a month. */
export const listLetters = (db: Db, now: Temporal.Instant) =>
  db
    .selectFrom('message')
    .select(['id', 'recipient', 'subject', 'created_at', 'sent_at'])
    .where('channel', '=', 'letter')
    .where('failed_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('sent_at', 'is', null),
        eb('sent_at', '>', now.subtract({ hours: 24 * DAYS_SHOWN })),
      ]),
    )
    .orderBy('number')
    .limit(MOST)
    .execute()

/** One letter as it is printed, or undefined when there is none. */
export const letterToPrint = (db: Db, id: string) =>
  onPaper(db).where('id', '=', id).executeTakeFirst()

/** So many of those that wait as go in one file, in the order of the list. */
export const lettersToPrint = (db: Db) =>
  onPaper(db)
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
  { recipient, subject, paper }: Awaited<ReturnType<typeof lettersToPrint>>[number],
  frame: Pick<PaperLetter, 'sender' | 'pages'>,
): PaperLetter {
  return { ...frame, ...paper, to: recipient.split('\n'), heading: subject }
}
