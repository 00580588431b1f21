import { todayAt } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { CallInput } from './meeting-form.ts'
import { askAnew } from './questions.ts'
import { callsMeetings } from './reach.ts'
import { callersFor } from './who-calls.ts'

/** Calls a meeting and gives its id. Whoever calls it runs it, until others do. */
export async function callMeeting(
  work: Work,
  { body, questions, ...input }: Omit<CallInput, 'allMaySee'>,
  id: string = newId(),
): Promise<string> {
  const { db, actor, now, record } = work
  const callers = await callersFor(db, actor, todayAt(now))
  if (body || !callsMeetings(actor)) found(callers.find((one) => one.id === body))
  await db
    .insertInto('meeting')
    .values({ id, body_id: body, made_at: now, ...(await columnsOf(work, input)) })
    .execute()
  await askAnew(work, id, questions)
  if (actor.id)
    await db
      .insertInto('meeting_facilitator')
      .values({ meeting_id: id, person_id: actor.id })
      .execute()
  await record('meeting.called', { meetingId: id })
  return id
}

/** What stands in the table. An area that is not there is no area. */
export async function columnsOf(
  { db }: Work,
  input: Omit<CallInput, 'allMaySee' | 'body' | 'questions'>,
) {
  const { kind, title, lead, startsAt, endsAt, place, online, expected } = input
  const area = await db
    .selectFrom('area')
    .select('id')
    .where('id', '=', input.area ?? '')
    .executeTakeFirst()
  return {
    ...{ kind, title, lead, expected, area: area?.id ?? null },
    ...{ starts_at: startsAt, ends_at: endsAt, place_words: place, online_url: online },
  }
}
