import { postalLines } from '#features/notifying/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendOnPaper } from '#platform/mail/index.ts'
import { inLanguage } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { type Coming, sharedDates } from './coming.ts'
import { linksOf } from './house.ts'
import { emailLetter, paperLetter } from './notices.ts'
import type { WeeklyLetterRow } from './tables.ts'
import { dropWaiting, letterKey } from './waiting-letters.ts'
import { thursdayOf } from './week.ts'
import { letterWords } from './words.ts'

/** Sends everybody their letter of the week, each one once, however often this runs. */
export async function sendWeeklyLetters(outside: Outside): Promise<void> {
  const letters = await outside.db
    .selectFrom('weekly_letter')
    .select('id')
    .where('confirmed_at', 'is not', null)
    .orderBy('id')
    .execute()
  const datesFor = sharedDates(outside.db, outside.now())
  for (const { id } of letters)
    await perform(outside, nobody, async (work) => {
      const letter = await notYetSent(work, id)
      if (letter) await sendOne(work, outside, letter, await datesFor(letter))
    })
}

/** Locked first, so that of two that run at once only one sends. */
async function notYetSent({ db, now }: Work, id: string) {
  const letter = await db
    .selectFrom('weekly_letter')
    .leftJoin('area', 'area.id', 'weekly_letter.area_id')
    .selectAll('weekly_letter')
    .select('area.name as area')
    .where('weekly_letter.id', '=', id)
    .forUpdate('weekly_letter')
    .executeTakeFirst()
  const sent = await db
    .selectFrom('message')
    .select('id')
    .where('key', '=', letterKey(id, thursdayOf(now)))
    .executeTakeFirst()
  return sent ? undefined : letter
}

type Sent = WeeklyLetterRow & { area: string | null }

/** That nothing is coming is said once; after that it is quiet until something comes. */
async function sendOne(work: Work, outside: Outside, letter: Sent, { week, rows }: Coming) {
  const { now, db } = work
  const isQuiet = rows.length === 0
  if (isQuiet && letter.quiet_at !== null) return
  const invitations = await inLanguage(letter.language, async () => {
    const { config } = outside
    const words = letterWords(rows, { area: letter.area, week, now })
    const about = { letter, words, baseUrl: config.baseUrl, phone: config.helpPhone, now }
    const key = letterKey(letter.id, thursdayOf(now))
    if (letter.way === 'email') {
      const written = await emailLetter({ ...about, links: linksOf(outside, letter.id) })
      await sendLetter(work, { to: letter.email ?? '', key, ...written })
    } else {
      await dropWaiting(db, letter.id)
      await sendOnPaper(work, { to: postalLines(letter), key, ...paperLetter(about) })
    }
    return words.sections.flatMap(({ items }) => items).length
  })
  await db
    .updateTable('weekly_letter')
    .set({ quiet_at: isQuiet ? now : null })
    .where('id', '=', letter.id)
    .execute()
  await work.record('weekly-letter.sent', { letterId: letter.id, invitations })
}
