import * as z from 'zod'
import { callMeeting, threeQuestions } from '#features/meetings/index.ts'
import { dateField } from '#features/roles/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import type { Work } from '#platform/work.ts'
import { words } from '../fields.ts'
import { lockWork } from '../reach.ts'
import { shortName } from '../short-name.ts'
import { text } from '../text/index.ts'

export const callForm = z.object({ on: dateField, place: words(200, 'placeMissing') })

const FROM = '19:00'
const HOURS = 2

/** Calls an area meeting with the three questions, for all who live there; gives its id. */
export async function callAreaMeeting(
  work: Work,
  areaId: string,
  { on, place }: z.output<typeof callForm>,
): Promise<string> {
  await lockWork(work, areaId)
  const area = await work.db
    .selectFrom('area')
    .select('name')
    .where('id', '=', areaId)
    .executeTakeFirstOrThrow()
  const startsAt = on.toZonedDateTime({ timeZone: ZONE, plainTime: FROM }).toInstant()
  return callMeeting(work, {
    ...{ kind: 'area', title: text('meetingTitle', { area: shortName(area) }) },
    ...{ lead: text('meetingLead'), area: areaId, place, online: null, expected: null },
    ...{ startsAt, endsAt: startsAt.add({ hours: HOURS }), body: null },
    questions: threeQuestions(),
  })
}
