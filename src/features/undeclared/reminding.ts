import { rolesFor } from '#features/associations/index.ts'
import { yearOf } from '#features/declarations/index.ts'
import { lawOf } from '#features/municipality/index.ts'
import type { Tx } from '#platform/database/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languages } from '#platform/text/index.ts'
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
    for (const { first_name, language, address, name } of await owners(db, id))
      await inLanguage(languages.find((one) => one === language) ?? 'da', () => {
        const link = outside.config.baseUrl + declarationUrl(id)
        const { helpPhone: phone } = outside.config
        const deadline = deadlineWords(month)
        const about = { person: first_name, name, link, phone, deadline, year: String(year) }
        const letter = { subject: text('remindSubject', about), body: text('remindBody', about) }
        return sendLetter(work, { to: address, ...letter })
      })
    await record('declaration.reminded', { associationId: id, year })
  })

/** Everybody who can say it and has an e-mail address. */
const owners = (db: Tx, associationId: string) =>
  db
    .selectFrom('association_member')
    .innerJoin('association', 'association.id', 'association_id')
    .innerJoin('person', 'person.id', 'person_id')
    .innerJoin('reach', 'reach.person_id', 'person.id')
    .select(['first_name', 'language', 'address', 'association.name'])
    .distinctOn('person.id')
    .where('association_id', '=', associationId)
    .where('role', 'in', rolesFor('declare'))
    .where('channel', '=', 'email')
    .orderBy('person.id')
    .execute()
