import { linkInput, takeInput } from '#features/inputs/index.ts'
import { keepThemes } from '#features/meetings/index.ts'
import type { Db } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import { changed } from './locking.ts'
import { themesOf } from './queries.ts'

/** What was said in a room becomes inputs of its meeting, once each; no browser is known any more. */
export async function handOver(work: Work, meetingId: string): Promise<void> {
  const { db, now, record } = work
  const { area } = await db
    .selectFrom('meeting')
    .select('area')
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow()
  const said = await db
    .selectFrom('room_contribution')
    .select(['id', 'words', 'language'])
    .where('meeting_id', '=', meetingId)
    .where('hidden_at', 'is', null)
    .where('input_id', 'is', null)
    .where('words', '<>', '')
    .orderBy('said_at')
    .execute()
  const from = { consent: 'anonymous', channel: 'meeting', meetingId } as const
  for (const { id, words, language } of said) {
    const about = { area, theme: null, contact: null, words, language }
    const inputId = await takeInput(work, { ...from, ...about })
    await linkInput(work, inputId, { kind: 'meeting', key: meetingId })
    await db
      .updateTable('room_contribution')
      .set({ input_id: inputId })
      .where('id', '=', id)
      .execute()
  }
  const themes = await themesOf(db, meetingId)
  if (themes.length > 0)
    await keepThemes(
      work,
      meetingId,
      themes.map(({ title, answers, also, questionId }) => ({
        ...{ words: title, voices: answers + also, questionId },
      })),
    )
  await forgetDevices(work, [meetingId])
  await db
    .updateTable('room')
    .set({ handed_over_at: now })
    .where('meeting_id', '=', meetingId)
    .execute()
  await changed(work, meetingId)
  await record('room.handed-over', { meetingId })
}

/** Who said what, and "me too", can no longer be told even by the browser it came from. */
export async function forgetDevices({ db }: { db: Db | Work['db'] }, meetings: readonly string[]) {
  if (meetings.length === 0) return
  const here = db.selectFrom('room_contribution').select('id').where('meeting_id', 'in', meetings)
  await db.deleteFrom('room_also').where('contribution_id', 'in', here).execute()
  await db
    .updateTable('room_contribution')
    .set({ device: null })
    .where('meeting_id', 'in', meetings)
    .where('device', 'is not', null)
    .execute()
}
