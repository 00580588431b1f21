import { associationUrl, invitedUrl, type MemberRole } from '#features/associations/index.ts'
import { ageOf, mayBegin } from '#features/people/index.ts'
import { newId } from '#platform/id.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Signer } from '#platform/secret.ts'
import { inLanguage, languageNow, languages } from '#platform/text/index.ts'
import type { Work } from '#platform/work.ts'
import { lockWithPeople } from './reach.ts'
import { text } from './text/index.ts'

/** What the signed link in the letter is for. */
export const INVITED = 'association-invite'
const DAYS = 14

interface House {
  signer: Signer
  config: { baseUrl: string; helpPhone: string }
}

interface Asked {
  associationId: string
  email: string
  role: MemberRole
}

/**
 * Asks somebody by e-mail to be with it. They are in when they have said yes, and not before. It
 * looks the same where no letter may leave.
 */
export async function invitePerson(
  work: Work,
  house: House,
  { associationId, email, role }: Asked,
) {
  const { db, actor, now, record } = work
  const { association } = await lockWithPeople(work, associationId, 'invite-people')
  const asked = await db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .leftJoin('association_member', (join) =>
      join
        .onRef('association_member.person_id', '=', 'person.id')
        .on('association_id', '=', associationId),
    )
    .select(['person.id', 'person.language', 'association_id'])
    .where('channel', '=', 'email')
    .where('address', '=', email)
    .executeTakeFirst()
  refuseIf(insideRefusal({ inside: Boolean(asked?.association_id) }))
  const id = newId()
  const row = { role, invited_by: actor.id ?? '', created_at: now, expires_at: until(now) }
  await db
    .deleteFrom('association_invite')
    .where('association_id', '=', associationId)
    .where('address', '=', email)
    .execute()
  await db
    .insertInto('association_invite')
    .values({ ...row, id, association_id: associationId, address: email })
    .execute()
  const mayWrite = mayBegin(
    'to-belong',
    await ageOf(db, actor.id),
    await ageOf(db, asked?.id ?? null),
  )
  const language = languages.find((one) => one === asked?.language) ?? languageNow()
  await inLanguage(language, async () => {
    const about = {
      person: actor.name,
      name: association.name,
      role: text(`role-${role}`),
      what: text(`role-${role}-text`),
      link: house.config.baseUrl + invitedUrl(house.signer.sign(INVITED, id, DAYS)),
      page: house.config.baseUrl + associationUrl(associationId),
    }
    const letter = { subject: text('inviteSubject', about), body: text('inviteBody', about) }
    if (mayWrite) await sendLetter(work, { to: email, about: [actor.id ?? ''], ...letter })
  })
  await record('association.person-invited', { inviteId: id })
}

const until = (now: Temporal.Instant) => now.add({ hours: 24 * DAYS })

/** Who is in already is not asked again. */
export const insideRefusal = ({ inside }: { inside: boolean }) => (inside ? 'already-inside' : null)

/** Takes a question back before it is answered: its link opens nothing then. */
export async function withdraw(work: Work, associationId: string, inviteId: string): Promise<void> {
  const { association } = await lockWithPeople(work, associationId, 'invite-people')
  found(
    await work.db
      .deleteFrom('association_invite')
      .where('id', '=', inviteId)
      .where('association_id', '=', association.id)
      .returning('id')
      .executeTakeFirst(),
  )
  await work.record('association.invite-withdrawn', { associationId })
}
