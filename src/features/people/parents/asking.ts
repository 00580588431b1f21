import { type Config, hasSmsGateway } from '#platform/config/index.ts'
import type { Db } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { limitReached } from '#platform/limits.ts'
import { forgetMessages } from '#platform/mail/index.ts'
import { found } from '#platform/refusal.ts'
import { endAllSessions } from '#platform/session/index.ts'
import type { Work } from '#platform/work.ts'
import { namedId } from '../naming.ts'
import type { Reach } from '../reach.ts'
import { text } from '../text/index.ts'
import { saySpan } from '../young/saying.ts'
import { type House, parentLink } from './house.ts'
import { askedOf } from './state.ts'
import { tell } from './telling.ts'

type ParentRefusal = 'no-sms' | 'own-address' | 'too-many'

interface Here {
  db: Db
  config: Config
  now: () => Temporal.Instant
}

/** Why this address is not written to, or null: it is one's own, or it was written to a lot. */
export async function parentRefusal(
  { db, config, now }: Here,
  personId: string,
  { channel, address }: Reach,
): Promise<ParentRefusal | null> {
  if (channel === 'phone' && !hasSmsGateway(config)) return 'no-sms'
  const own = await db
    .selectFrom('reach')
    .select('person_id')
    .where('address', '=', address)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (own) return 'own-address'
  return limitReached(db, `parent ${address}`, { most: 3, minutes: 24 * 60, now: now() })
}

/** What to do instead. */
export function parentSentence(refusal: ParentRefusal, { helpPhone }: Config): string {
  if (refusal === 'no-sms') return text('parentNoSms', { phone: helpPhone })
  return text(refusal === 'own-address' ? 'parentOwn' : 'parentTooMany')
}

/** Asks a parent. Until there is a yes the account is shut, and everywhere signed out. Gives the id of the question. */
export async function askParent(work: Work, house: House, reach: Reach): Promise<string> {
  const personId = namedId(work.actor)
  await saySpan(work, personId, 'with-parent')
  await work.db.deleteFrom('new_account').where('person_id', '=', personId).execute()
  await endAllSessions(work.db, personId)
  return writeDown(work, house, { personId, reach, askedAt: work.now })
}

/** Asks somebody else, because the first address was wrong: its link opens nothing from now on. */
export async function askInstead(
  work: Work,
  house: House,
  { personId, reach }: { personId: string; reach: Reach },
): Promise<void> {
  const asked = found(
    await work.db
      .deleteFrom('parent_yes')
      .where('person_id', '=', personId)
      .where('yes_at', 'is', null)
      .returning('asked_at')
      .executeTakeFirst(),
  )
  await forgetMessages(work.db, { about: [personId] })
  await writeDown(work, house, { personId, reach, askedAt: asked.asked_at })
}

interface Asking {
  personId: string
  reach: Reach
  askedAt: Temporal.Instant
}

async function writeDown(work: Work, house: House, { personId, reach, askedAt }: Asking) {
  const { db, now, record } = work
  const id = newId()
  const { channel, address } = reach
  await db
    .insertInto('parent_yes')
    .values({
      ...{ id, person_id: personId, channel, address },
      ...{ asked_at: askedAt, told_at: now, yes_at: null, taken_back_at: null },
    })
    .execute()
  const { first_name, language } = await askedOf(db)
    .where('parent_yes.id', '=', id)
    .executeTakeFirstOrThrow()
  const values = { name: first_name, link: parentLink(house, id) }
  await tell(work, { to: reach, news: 'parentAsked', values, personId, language })
  await record('parent.asked', { personId })
  return id
}
