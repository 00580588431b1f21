import * as z from 'zod'
import { contactField, type Reach } from '#features/joining/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { askForCode } from './asking.ts'
import type { House } from './house.ts'
import { lockShown } from './reach.ts'
import type { WishRow } from './tables.ts'
import { addVoice, type Voiced } from './wishing.ts'

export const meTooForm = z.object({ contact: contactField })

/** Why nobody can say "me too" or begin it any more, or null. */
export const answeredRefusal = ({ answered_at }: Pick<WishRow, 'answered_at'>) =>
  answered_at === null ? null : 'wish-answered'

/** Somebody wishes for the same. The answer is the same whether the address was here before. */
export async function sayMeToo(
  work: Work,
  house: House,
  wishId: string,
  reach: Reach | null,
): Promise<Voiced> {
  const wish = found(await lockShown(work, wishId))
  refuseIf(answeredRefusal(wish))
  const before = await voiceBefore(work, wishId, reach)
  const voice = before ?? (await addVoice(work, wishId, { isWisher: false, reach }))
  if (reach) await askForCode(work, house, wish, voice)
  else if (!before) await work.record('wish.voiced', { wishId, voiceId: voice.id })
  return { voiceId: voice.id, next: reach ? 'code' : 'own' }
}

const voiceBefore = ({ db, actor }: Work, wishId: string, reach: Reach | null) =>
  db
    .selectFrom('wish_voice')
    .selectAll()
    .where('wish_id', '=', wishId)
    .where((eb) =>
      reach
        ? eb.and([eb('channel', '=', reach.channel), eb('address', '=', reach.address)])
        : eb('person_id', '=', actor.id),
    )
    .executeTakeFirst()
