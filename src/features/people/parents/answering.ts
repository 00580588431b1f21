import { found } from '#platform/refusal.ts'
import { endAllSessions } from '#platform/session/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import type { Work } from '#platform/work.ts'
import { forgetNewcomer } from '../forgetting.ts'
import { signInUrl } from '../urls.ts'
import { type House, parentLink } from './house.ts'
import { askedOf, goneAt, stateOf } from './state.ts'
import { tell, tellYoung } from './telling.ts'

const lockAsked = async ({ db }: Work, id: string) =>
  found(
    await askedOf(db).where('parent_yes.id', '=', id).forUpdate('parent_yes').executeTakeFirst(),
  )

/** The parent says yes, for the first time or again. Twice is once. */
export async function sayYes(work: Work, house: House, id: string): Promise<void> {
  const { db, now, record } = work
  const asked = await lockAsked(work, id)
  if (stateOf(asked) === 'yes') return
  await db
    .updateTable('parent_yes')
    .set({ yes_at: now, taken_back_at: null, told_at: now })
    .where('id', '=', id)
    .execute()
  const { person_id: personId, first_name: name, language, channel, address } = asked
  const about = { personId, language }
  const values = { name, link: parentLink(house, id) }
  await tell(work, { to: { channel, address }, news: 'parentYes', values, ...about })
  const signIn = { name, link: house.config.baseUrl + signInUrl() }
  await tellYoung(work, { news: 'youngYes', values: signIn, ...about })
  await record('parent.said-yes', { personId })
}

/**
 * The parent says no. Where nothing was opened yet all is forgotten at once; where it was, the
 * account shuts, and there are seven days to think again. Gives whether all is forgotten.
 */
export async function sayNo(work: Work, house: House, id: string): Promise<boolean> {
  const { db, now, record } = work
  const asked = await lockAsked(work, id)
  const { person_id: personId, first_name: name, language } = asked
  const told = { personId, language, values: { name, link: house.config.baseUrl } }
  const state = stateOf(asked)
  if (state === 'taken-back') return false
  if (state === 'waiting') {
    await tellYoung(work, { news: 'youngNo', fleeting: true, ...told })
    await record('parent.said-no', { personId })
    await forgetNewcomer(work, personId)
    return true
  }
  await db.updateTable('parent_yes').set({ taken_back_at: now }).where('id', '=', id).execute()
  await endAllSessions(db, personId)
  const date = midSentence(day(goneAt(now), now))
  const values = { ...told.values, date }
  await tellYoung(work, { ...told, news: 'youngTakenBack', values })
  await record('parent.took-back', { personId })
  return false
}
