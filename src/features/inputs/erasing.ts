import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'

export const DAYS_TO_CONFIRM = 2
export const DAYS_AFTER_TOLD = 90
const DAYS_AT_MOST = 2 * 365
const DAYS_OF_WORDS = 5 * 365

/** Forgets addresses when they have been told, or nobody answered, and words after five years. */
export async function eraseOldInputs(outside: Outside): Promise<void> {
  const now = outside.now()
  const ago = (days: number) => now.subtract({ hours: 24 * days })
  await perform(outside, nobody, async ({ db, record }) => {
    const contacts = await db
      .deleteFrom('input_contact')
      .where((eb) =>
        eb.or([
          eb.and([eb('confirmed_at', 'is', null), eb('asked_at', '<=', ago(DAYS_TO_CONFIRM))]),
          eb('told_at', '<=', ago(DAYS_AFTER_TOLD)),
          eb('asked_at', '<=', ago(DAYS_AT_MOST)),
        ]),
      )
      .executeTakeFirst()
    const inputs = await db
      .deleteFrom('input')
      .where('taken_at', '<=', ago(DAYS_OF_WORDS))
      .executeTakeFirst()
    const rows = Number(contacts.numDeletedRows + inputs.numDeletedRows)
    if (rows > 0) await record('erasure.done', { rows })
  })
}

/** Forgets where to write to; the words stay. Twice is once. */
export async function forgetContact({ db, record }: Work, id: string): Promise<void> {
  const gone = await db.deleteFrom('input_contact').where('id', '=', id).executeTakeFirst()
  if (gone.numDeletedRows > 0n) await record('input.contact-forgotten', { inputId: id })
}

/** Takes back what was said: the words, their parts and the contact are gone. Twice is once. */
export async function takeBack({ db, record }: Work, id: string): Promise<void> {
  const gone = await db.deleteFrom('input').where('id', '=', id).executeTakeFirst()
  if (gone.numDeletedRows > 0n) await record('input.taken-back', { inputId: id })
}
