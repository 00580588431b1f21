import { sql } from 'kysely'
import { todayAt } from '#features/roles/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { text } from './text/index.ts'
import { policyUrl } from './urls.ts'

interface Due {
  id: string
  title: string
  next_review_on: Temporal.PlainDate
  owner_id: string | null
}

/**
 * Tells the one who answers for a policy and the secretaries a quarter before it is to be looked
 * at. Once for each date, and not where somebody is looking already.
 */
export async function remindOfReviews(outside: Outside): Promise<void> {
  const soon = todayAt(outside.now()).add({ months: 3 })
  await perform(outside, nobody, async (work) => {
    const { rows } = await sql<Due>`
      update policy set reminded_for = next_review_on
      where next_review_on <= ${soon} and reminded_for is distinct from next_review_on
        and ended_on is null
        and not exists (select from policy_review
          where policy_id = policy.id and state in ('open', 'concluded'))
      returning id, title, next_review_on, owner_id`.execute(work.db)
    for (const due of rows) {
      await tell(work, outside, due)
      await work.record('policy.reminded', { policyId: due.id })
    }
  })
}

interface Told {
  first_name: string
  language: string
  address: string
}

/** Those with an e-mail who are employed today. */
async function tell(work: Work, { config }: Outside, { id, title, ...due }: Due): Promise<void> {
  const { rows } = await sql<Told>`
    select distinct on (person.id) first_name, language, address
    from person join reach on reach.person_id = person.id and channel = 'email'
      join person_role on person_role.person_id = person.id
    where (until is null or until > ${work.now})
      and (role = 'secretary'
        or person.id = ${due.owner_id} and role not in ('committee-member', 'council-member'))
    order by person.id, address`.execute(work.db)
  for (const { first_name, language, address } of rows)
    await inLanguage(languageOf(language), () => {
      const on = dateWords(due.next_review_on)
      const about = { title, on, person: first_name, link: config.baseUrl + policyUrl(id) }
      const letter = { subject: text('remindSubject', about), body: text('remindBody', about) }
      return sendLetter(work, { to: address, ...letter })
    })
}
