import { sql } from 'kysely'
import { todayAt } from '#features/roles/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { employeeRoles } from '#platform/role.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { nobody, perform } from '#platform/work.ts'
import { text } from './text/index.ts'
import { actionUrl } from './urls.ts'

const DAYS_BEFORE = 7

interface Due {
  id: string
  words: string
  due: string
  first_name: string
  language: string
  channel: 'email' | 'phone'
  address: string
}

/** Reminds those who see to something that its day comes within a week, once. */
export async function remindOwners(outside: Outside): Promise<void> {
  const { config } = outside
  await perform(outside, nobody, async (work) => {
    for (const { id, words, due, ...to } of await soon(outside)) {
      await work.db
        .updateTable('action')
        .set({ reminded_at: work.now })
        .where('id', '=', id)
        .execute()
      await inLanguage(languageOf(to.language), async () => {
        const on = dateWords(Temporal.PlainDate.from(due))
        const link = config.baseUrl + actionUrl(id)
        const about = { name: to.first_name, words, on, link }
        const subject = text('reminderSubject', about)
        if (to.channel === 'email')
          await sendLetter(work, { to: to.address, subject, body: text('reminder', about) })
        else if (hasSmsGateway(config))
          await sendSms(work, { to: to.address, body: text('reminderSms', about) })
      })
      await work.record('action.reminded', { actionId: id })
    }
  })
}

/** Those nobody was reminded of yet; whoever works here no more is left alone. */
async function soon({ db, now }: Outside): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select distinct on (action.id) action.id, words, due::text, first_name, language,
      channel, address
    from action
    join person on person.id = owner_id
    join reach on reach.person_id = person.id
    where state = 'open' and reminded_at is null
      and due <= ${todayAt(now()).add({ days: DAYS_BEFORE })}
      and exists (select from person_role where person_role.person_id = person.id
        and role = any(${employeeRoles}::text[]) and (until is null or until > ${now()}))
    order by action.id, channel`.execute(db)
  return rows
}
