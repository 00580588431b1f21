import { membersByMail } from '#features/associations/index.ts'
import { yearOf } from '#features/declarations/index.ts'
import { lawOf } from '#features/municipality/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { deadlineWords } from './deadline-words.ts'
import { toBeReminded } from './queries.ts'
import { text } from './text/index.ts'
import { declarationUrl } from './urls.ts'

/** In January: asks the owners of those that invite children whether it is so this year too. */
export async function remindOwners(outside: Outside): Promise<void> {
  const now = outside.now()
  const { childAge, declarationMonth } = await lawOf(outside.db)
  for (const { id } of await toBeReminded(outside.db, { now, childAge }))
    await remind(outside, id, declarationMonth)
}

/** Two looking at once write once: whoever came first has the row. */
const remind = (outside: Outside, id: string, month: number) =>
  perform(outside, nobody, async (work) => {
    const { db, now, record } = work
    const year = yearOf(now)
    const { numInsertedOrUpdatedRows: first } = await db
      .insertInto('declaration_reminded')
      .values({ association_id: id, year, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!first) return
    for (const { first_name, language, address, association } of await membersByMail(
      db,
      id,
      'declare',
    ))
      await inLanguage(languageOf(language), () => {
        const link = outside.config.baseUrl + declarationUrl(id)
        const { helpPhone: phone } = outside.config
        const deadline = deadlineWords(month)
        const about = {
          person: first_name,
          name: association,
          link,
          phone,
          deadline,
          year: String(year),
        }
        const letter = { subject: text('remindSubject', about), body: text('remindBody', about) }
        return sendLetter(work, { to: address, ...letter })
      })
    await record('declaration.reminded', { associationId: id, year })
  })
