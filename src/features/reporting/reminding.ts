import { todayAt } from '#features/roles/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { dateWords } from '#platform/time/words.ts'
import { nobody, perform } from '#platform/work.ts'
import { listWriters, type Writer } from './missing.ts'
import { findPeriod, type Period } from './queries.ts'
import { type Stage, stageOn } from './stages.ts'
import { text } from './text/index.ts'
import { mineUrl } from './urls.ts'
import { periodWords } from './words.ts'

/** When it opens, two weeks and three days before it is due: reminds those who have something left to write. */
export async function remindOwners(outside: Outside): Promise<void> {
  const period = await findPeriod(outside.db, null)
  const stage = period ? stageOn(todayAt(outside.now()), period) : null
  if (period && stage) await remind(outside, period, stage)
}

/** Two looking at once remind once: whoever came first has the row. */
const remind = (outside: Outside, period: Period, stage: Stage) =>
  perform(outside, nobody, async (work) => {
    const { numInsertedOrUpdatedRows: first } = await work.db
      .insertInto('reporting_reminder')
      .values({ period: period.code, stage, at: work.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!first) return
    for (const writer of await listWriters(work.db, period.code))
      await inLanguage(languageOf(writer.language), async () => {
        const letter = letterTo(outside, writer, period)
        const key = `reporting ${period.code} ${stage} ${writer.id}`
        if (writer.channel === 'email')
          await sendLetter(work, { to: writer.address, key, ...letter })
        else if (hasSmsGateway(outside.config))
          await sendSms(work, { to: writer.address, key, body: letter.subject })
      })
    await work.record('reporting.reminded', { periodId: period.code, stage })
  })

function letterTo({ config }: Outside, { first_name, left }: Writer, { code, due_on }: Period) {
  const about = {
    ...{ person: first_name, period: periodWords(code), due: dateWords(due_on), left },
    ...{ link: config.baseUrl + mineUrl, phone: config.helpPhone },
  }
  return { subject: text('remindSubject', about), body: text('remindBody', about) }
}
