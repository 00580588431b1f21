import { sql } from 'kysely'
import { todayAt } from '#features/roles/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { reminderLetter } from './notices.ts'

const DAYS_BEFORE = 7

interface Row {
  id: string
  words: string
  title: string
  meetingId: string
  due: Temporal.PlainDate
  person: string
  language: string
  channel: 'email' | 'phone'
  address: string
}

/** Reminds whoever answers for a promise, once, a week before it is due. */
export async function remindOfPromises(outside: Outside): Promise<void> {
  const { config } = outside
  const soon = todayAt(outside.now()).add({ days: DAYS_BEFORE })
  await perform(outside, nobody, async (work) => {
    const { rows } = await sql<Row>`
      update meeting_promise as p set reminded_at = ${work.now}
      from meeting, person, lateral (
        select channel, address from reach where reach.person_id = person.id
        order by channel limit 1) as way
      where p.state = 'open' and reminded_at is null and due_on <= ${soon}
        and meeting.id = meeting_id and person.id = owner_id
      returning p.id, words, title, meeting.id as "meetingId", due_on as due,
        first_name as person, language, channel, address`.execute(work.db)
    for (const { id, language, channel, address, ...about } of rows) {
      await inLanguage(languageOf(language), async () => {
        const letter = reminderLetter(about, config)
        if (channel === 'email') await sendLetter(work, { to: address, ...letter })
        else if (hasSmsGateway(config)) await sendSms(work, { to: address, body: letter.subject })
      })
      await work.record('meeting.promise-reminded', { promiseId: id })
    }
  })
}
