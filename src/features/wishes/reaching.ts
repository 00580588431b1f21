import { sql } from 'kysely'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { inLanguage, type Language } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'

/** Where somebody who wishes can be reached: what they left, or by their account. */
export interface Reachable {
  person_id: string | null
  channel: 'email' | 'phone'
  address: string
  language: Language
}

/** Those behind the voices of a wish that can be told something, each address once. */
export async function reachable(
  { db }: Work,
  wishId: string,
  { onlyWisher = false }: { onlyWisher?: boolean } = {},
): Promise<Reachable[]> {
  const { rows } = await sql<Reachable>`
    select distinct on (address) person_id, channel, address, language from (
      select person_id, channel, address, language from wish_voice
      where wish_id = ${wishId} and address is not null and confirmed_at is not null
        and (is_wisher or not ${onlyWisher}::boolean)
      union all (
        select distinct on (voice.person_id)
          voice.person_id, reach.channel, reach.address, voice.language
        from wish_voice voice join reach on reach.person_id = voice.person_id
        where wish_id = ${wishId} and (is_wisher or not ${onlyWisher}::boolean)
        order by voice.person_id, reach.channel, reach.confirmed_at)
    ) as one order by address, person_id nulls last`.execute(db)
  return rows
}

interface Words {
  letter: () => { subject: string; body: string }
  sms: () => string
}

/** One message to one of them, in their language. */
export const tell = (work: Work, to: Reachable, { letter, sms }: Words): Promise<void> =>
  inLanguage(to.language, () =>
    to.channel === 'phone'
      ? sendSms(work, { to: to.address, body: sms() })
      : sendLetter(work, { to: to.address, ...letter() }),
  )
