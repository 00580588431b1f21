import { membersByMail } from '#features/associations/index.ts'
import type { Tx } from '#platform/database/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { planReminderDue } from './standing.ts'
import { text } from './text/index.ts'
import { welcomePlanUrl } from './urls.ts'

/** No plan ends sooner than this after it was said to be so. */
const DAYS_QUIET = 300

/** Asks those who wrote a plan, a month before the year is over, whether it is still so. */
export async function remindOfPlans(outside: Outside): Promise<void> {
  const old = await outside.db
    .selectFrom('welcome_plan')
    .select('association_id')
    .where('affirmed_at', '<', outside.now().subtract({ hours: 24 * DAYS_QUIET }))
    .where((eb) =>
      eb.or([eb('reminded_at', 'is', null), eb('reminded_at', '<', eb.ref('affirmed_at'))]),
    )
    .execute()
  for (const { association_id } of old) await remindOne(outside, association_id)
}

/** The plan is read under lock, so that two looking at once write once. */
const remindOne = (outside: Outside, id: string) =>
  perform(outside, nobody, async (work) => {
    const { db, now, record } = work
    const plan = await lockPlan(db, id)
    if (!plan || !planReminderDue(plan, now)) return
    for (const { first_name, language, address } of await membersByMail(db, id, 'plan-welcome'))
      await inLanguage(languageOf(language), () => {
        const link = outside.config.baseUrl + welcomePlanUrl(id)
        const about = { person: first_name, name: plan.name, link, phone: outside.config.helpPhone }
        const letter = { subject: text('remindSubject', about), body: text('remindBody', about) }
        return sendLetter(work, { to: address, ...letter })
      })
    await db
      .updateTable('welcome_plan')
      .set({ reminded_at: now })
      .where('association_id', '=', id)
      .execute()
    await record('welcome-plan.reminded', { associationId: id })
  })

const lockPlan = (db: Tx, id: string) =>
  db
    .selectFrom('welcome_plan')
    .innerJoin('association', 'association.id', 'association_id')
    .select(['name', 'who', 'ahead', 'first_day as firstDay', 'first_week as firstWeek'])
    .select(['first_month as firstMonth', 'questions', 'affirmed_at as affirmedAt'])
    .select('reminded_at as remindedAt')
    .where('association_id', '=', id)
    .where('association.status', '=', 'listed')
    .forUpdate('welcome_plan')
    .executeTakeFirst()
