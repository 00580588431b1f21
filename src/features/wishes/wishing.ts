import { sql } from 'kysely'
import type { Reach } from '#features/joining/index.ts'
import { postingRefusal } from '#features/people/index.ts'
import { newId } from '#platform/id.ts'
import { refuseIf } from '#platform/refusal.ts'
import { languageNow } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { askForCode } from './asking.ts'
import type { House } from './house.ts'
import type { VoiceRow } from './tables.ts'
import type { WishInput } from './wish-form.ts'

const SECONDS_OF_A_DOUBLE_CLICK = 60

/** What comes next: the code, or one's own page. */
export interface Voiced {
  voiceId: string
  next: 'code' | 'own'
}

/** Somebody wishes for something. A platform host looks it over before anybody else sees it. */
export async function makeWish(work: Work, house: House, input: WishInput): Promise<Voiced> {
  const { db, actor, now, record } = work
  refuseIf(await postingRefusal(work))
  const reach = actor.id === null ? input.contact : null
  const next = reach ? 'code' : 'own'
  await sql`select pg_advisory_xact_lock(hashtext(${`wish ${input.words}`}))`.execute(db)
  const same = await writtenJustNow(work, input, reach)
  if (same) return { voiceId: same.id, next }

  const wish = { id: newId(), words: input.words, area_id: input.areaId }
  const ages = { age_from: input.ageFrom, age_to: input.ageTo }
  await db
    .insertInto('wish')
    .values({ ...wish, ...ages, status: 'in-review', reason: '', created_at: now })
    .execute()
  const voice = await addVoice(work, wish.id, { isWisher: true, reach })
  await record('wish.written', { wishId: wish.id })
  await askForCode(work, house, wish, voice)
  return { voiceId: voice.id, next }
}

/** A voice of the one who acts. With an address it counts once a code has come back from it. */
export function addVoice(
  { db, actor, now }: Work,
  wishId: string,
  { isWisher, reach }: { isWisher: boolean; reach: Reach | null },
): Promise<VoiceRow> {
  return db
    .insertInto('wish_voice')
    .values({
      id: newId(),
      wish_id: wishId,
      is_wisher: isWisher,
      person_id: actor.id,
      channel: reach?.channel ?? null,
      address: reach?.address ?? null,
      language: languageNow(),
      code_tries: 0,
      asked_at: now,
      confirmed_at: reach ? null : now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

const writtenJustNow = ({ db, actor, now }: Work, input: WishInput, reach: Reach | null) =>
  db
    .selectFrom('wish')
    .innerJoin('wish_voice', 'wish_voice.wish_id', 'wish.id')
    .select('wish_voice.id')
    .where('words', '=', input.words)
    .where('area_id', '=', input.areaId)
    .where('created_at', '>', now.subtract({ seconds: SECONDS_OF_A_DOUBLE_CLICK }))
    .where('is_wisher', '=', true)
    .where(sql<boolean>`person_id is not distinct from ${actor.id}`)
    .where(sql<boolean>`address is not distinct from ${reach?.address ?? null}`)
    .executeTakeFirst()
