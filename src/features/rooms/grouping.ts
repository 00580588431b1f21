import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { MOST_SIGNS_OF_TITLE, NEW_THEME, NO_THEME } from './fields.ts'
import { changed, closedRefusal, lockOwnRoom } from './locking.ts'
import { text } from './text/index.ts'

export const groupForm = z
  .object({
    contributions: z
      .union([z.array(z.string()), z.string().transform((one) => [one])], {
        error: () => text('contributionsMissing'),
      })
      .pipe(z.array(z.string()).min(1).max(500)),
    theme: z.string().catch(NEW_THEME),
    title: z
      .string()
      .trim()
      .max(MOST_SIGNS_OF_TITLE, {
        error: () => text('titleTooLong', { most: MOST_SIGNS_OF_TITLE }),
      })
      .catch(''),
    ...allMaySeeField,
  })
  .superRefine(askFirst('title'))
  .refine(({ theme, title }) => theme !== NEW_THEME || title !== '', {
    path: ['title'],
    error: () => text('titleMissing'),
  })

type Group = Pick<z.output<typeof groupForm>, 'contributions' | 'theme' | 'title'>

/** Puts what was said in a theme, a new one or one there is, or takes it out. Empty themes go. */
export async function group(work: Work, meetingId: string, wanted: Group): Promise<void> {
  const { db, record } = work
  refuseIf(closedRefusal(await lockOwnRoom(work, meetingId)))
  const themeId = await themeOf(work, meetingId, wanted)
  await db
    .updateTable('room_contribution')
    .set({ theme_id: themeId })
    .where('meeting_id', '=', meetingId)
    .where('id', 'in', wanted.contributions)
    .execute()
  await db
    .deleteFrom('room_theme')
    .where('meeting_id', '=', meetingId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('room_contribution').whereRef('theme_id', '=', 'room_theme.id'))),
    )
    .execute()
  await changed(work, meetingId)
  await record('room.grouped', { meetingId })
}

async function themeOf({ db, now }: Work, meetingId: string, { theme, title }: Group) {
  if (theme === NO_THEME) return null
  if (theme === NEW_THEME) {
    const made = { id: newId(), meeting_id: meetingId, title, made_at: now }
    await db.insertInto('room_theme').values(made).execute()
    return made.id
  }
  const there = await db
    .selectFrom('room_theme')
    .select('id')
    .where('id', '=', theme)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return found(there).id
}
