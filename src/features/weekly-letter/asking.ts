import { newCode } from '#platform/code.ts'
import type { Db } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { limitReached } from '#platform/limits.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { helpsPeople } from '#platform/role.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import type { Asked } from './ask-form.ts'
import { type House, linksOf } from './house.ts'
import type { WeeklyLetterRow } from './tables.ts'
import { text } from './text/index.ts'

const SECONDS_OF_A_DOUBLE_CLICK = 60

/**
 * Somebody wants the letter. By e-mail it begins with a code; by post when an employee says yes,
 * at once when it is an employee who asks. Asking twice for the same is asking once.
 */
export async function askForLetter(work: Work, house: House, asked: Asked): Promise<string> {
  const { db, now, actor } = work
  const { way, area: area_id, interests } = asked
  const to =
    asked.way === 'email'
      ? { email: asked.email, name: null, street: null, town: null }
      : { email: null, name: asked.name, street: asked.street, town: asked.town }
  const id = newId()
  const { id: stands } = await db
    .insertInto('weekly_letter')
    .values({
      ...{ id, way, area_id, interests, ...to },
      ...{ language: languageNow(), code_tries: 0, asked_at: now, renewed_at: now },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['way', 'email', 'name', 'street', 'town', 'area_id', 'interests'])
        .doUpdateSet((eb) => ({ id: eb.ref('weekly_letter.id') })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  const letter = await db
    .selectFrom('weekly_letter')
    .selectAll()
    .where('id', '=', stands)
    .executeTakeFirstOrThrow()
  if (way === 'email') await askForCode(work, house, letter)
  else if (stands === id) await work.record('weekly-letter.asked', { letterId: id })
  if (way === 'paper' && helpsPeople(actor)) await begin(work, stands)
  return stands
}

/** Sends a code and a link to the address; nothing else changes until one of them comes back. */
export async function askForCode(work: Work, house: House, letter: WeeklyLetterRow) {
  if (letter.email === null || sentJustNow(letter, work.now)) return
  const { code, hash, expiresAt } = newCode(letter.id, work.now)
  await work.db
    .updateTable('weekly_letter')
    .set({ code_hash: hash, code_tries: 0, code_expires_at: expiresAt, asked_at: work.now })
    .where('id', '=', letter.id)
    .execute()
  const body = text('codeBody', { code, link: linksOf(house, letter.id).own })
  await sendLetter(work, { to: letter.email, code, subject: text('codeSubject', { code }), body })
  await work.record('weekly-letter.asked', { letterId: letter.id })
}

const sentJustNow = ({ code_hash, code_tries, asked_at }: WeeklyLetterRow, now: Temporal.Instant) =>
  code_hash !== null &&
  code_tries === 0 &&
  Temporal.Instant.compare(asked_at.add({ seconds: SECONDS_OF_A_DOUBLE_CLICK }), now) > 0

/** From now on the letter comes. The one they had before for the same area ends. */
export async function begin({ db, now, record }: Work, letterId: string): Promise<void> {
  const begun = await db
    .updateTable('weekly_letter')
    .set({ confirmed_at: now, renewed_at: now, code_hash: null, code_expires_at: null })
    .where('id', '=', letterId)
    .where('confirmed_at', 'is', null)
    .returning(['way', 'email', 'area_id'])
    .executeTakeFirst()
  if (!begun) return
  if (begun.way === 'email')
    await db
      .deleteFrom('weekly_letter')
      .where('email', '=', begun.email)
      .where('area_id', 'is not distinct from', begun.area_id)
      .where('id', '<>', letterId)
      .execute()
  await record('weekly-letter.confirmed', { letterId })
}

/** Why somebody must wait, or null: five codes to an address in a quarter of an hour. */
export const lettersRefusal = (db: Db, email: string, now: Temporal.Instant) =>
  limitReached(db, `weekly-letter ${email}`, { most: 5, minutes: 15, now })

/** The same for the post, where nobody shows who they are: so many in an hour from everybody. */
export const postRefusal = (db: Db, now: Temporal.Instant) =>
  limitReached(db, 'weekly-letter by post', { most: 20, minutes: 60, now })
