import type { Work } from '#platform/work.ts'
import type { FoundMeeting } from './finding.ts'

/** Keeps what was said, gathered into themes, for the summary: these take the place of those kept before. The door has asked who may. */
export async function keepThemes(
  { db, record }: Work,
  meetingId: string,
  themes: FoundMeeting['themes'],
): Promise<void> {
  await db.deleteFrom('meeting_theme').where('meeting_id', '=', meetingId).execute()
  if (themes.length > 0)
    await db
      .insertInto('meeting_theme')
      .values(
        themes.map(({ questionId, ...one }, place) => ({
          ...{ meeting_id: meetingId, place, question_id: questionId },
          ...one,
        })),
      )
      .execute()
  await record('meeting.themes-kept', { meetingId })
}
