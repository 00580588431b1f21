import { rolesFor } from '#features/associations/index.ts'
import { ownerIds } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { signLetter } from './letter-token.ts'
import { text } from './text/index.ts'
import { editUrl, invitationUrl, letterUrl } from './urls.ts'

/** When others can see the invitation, those who look after its place are asked, once. */
const askWhenPublished = after(
  'invitation.published',
  'place-yes.ask-when-published',
  ({ invitationId }, outside) => askKeepers(outside, { invitationId }),
)

/** Somebody new looks after the place: what waits there is theirs to answer. */
const askNewKeeper = after('place.keeper-set', 'place-yes.ask-new-keeper', ({ placeId }, outside) =>
  askKeepers(outside, { placeId }),
)

const tellAnswer = after('place.answered', 'place-yes.tell-answer', (about, outside) =>
  tellMakers(outside, about, about.yes ? 'yes' : 'no'),
)

const tellTakenBack = after('place.yes-taken-back', 'place-yes.tell-taken-back', (about, outside) =>
  tellMakers(outside, about, 'back'),
)

export const reactions = [askWhenPublished, askNewKeeper, tellAnswer, tellTakenBack]

const askKeepers = (outside: Outside, of: { invitationId: string } | { placeId: string }) =>
  perform(outside, nobody, async (work) => {
    const { db, now, record } = work
    const untold = await db
      .updateTable('place_asked')
      .set({ told_at: now })
      .from('invitation')
      .whereRef('invitation.id', '=', 'place_asked.invitation_id')
      .where('invitation.status', '=', 'published')
      .where('invitation.over_at', '>', now)
      .where('answer', 'is', null)
      .where('told_at', 'is', null)
      .$if('invitationId' in of, (query) =>
        query.where('invitation_id', '=', 'invitationId' in of ? of.invitationId : ''),
      )
      .$if('placeId' in of, (query) =>
        query.where('place_asked.place_id', '=', 'placeId' in of ? of.placeId : ''),
      )
      .returning(['invitation_id as invitationId', 'place_asked.place_id as placeId'])
      .execute()
    for (const asked of untold) {
      await writeToKeepers(work, outside, asked)
      await record('place.keeper-told', asked)
    }
  })

interface About {
  invitationId: string
  placeId: string
}

async function writeToKeepers(work: Work, { config, signer }: Outside, about: About) {
  const asked = await askedAbout(work.db, about)
  const keepers = await byMail(work.db)
    .innerJoin('association_member', 'association_member.person_id', 'person.id')
    .innerJoin('meeting_place', 'meeting_place.keeper_id', 'association_member.association_id')
    .where('meeting_place.id', '=', about.placeId)
    .where('role', 'in', rolesFor('answer-for-place'))
    .execute()
  if (!asked) return
  await tell(work, keepers, (person) => {
    const link = config.baseUrl + letterUrl(signLetter(signer, { ...about, personId: person.id }))
    const host = asked.host ?? (asked.person || text('somebody'))
    const words = { ...asked, host, person: person.first_name, link, phone: config.helpPhone }
    return { subject: text('askedSubject', words), body: text('askedBody', words) }
  })
}

/** Those who made the invitation hear what the house said. */
const tellMakers = (outside: Outside, about: About, said: 'yes' | 'no' | 'back') =>
  perform(outside, nobody, async (work) => {
    const asked = await askedAbout(work.db, about)
    if (!asked) return
    const { baseUrl, helpPhone: phone } = outside.config
    const { invitationId: id } = about
    const link = baseUrl + (said === 'yes' ? invitationUrl(id) : editUrl(id))
    const makers = byMail(work.db).where('person.id', 'in', ownerIds(work.db, id))
    await tell(work, await makers.execute(), (person) => {
      const words = { ...asked, person: person.first_name, link, phone }
      return { subject: text(`${said}Subject`, words), body: text(`${said}Body`, words) }
    })
  })

const askedAbout = (db: Db, { invitationId, placeId }: About) =>
  db
    .selectFrom('place_asked')
    .innerJoin('invitation', 'invitation.id', 'invitation_id')
    .innerJoin('meeting_place', 'meeting_place.id', 'place_asked.place_id')
    .leftJoin('association as host', (join) =>
      join.onRef('host.id', '=', 'invitation.association_id').on('host.status', '=', 'listed'),
    )
    .leftJoin('person', 'person.id', 'invitation.host_id')
    .select(['title', 'meeting_place.name as place', 'host.name as host', 'place_asked.reason'])
    .select('first_name as person')
    .where('invitation_id', '=', invitationId)
    .where('place_asked.place_id', '=', placeId)
    .executeTakeFirst()

const byMail = (db: Db) =>
  db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['person.id', 'first_name', 'language', 'reach.address'])
    .where('channel', '=', 'email')

interface Told {
  id: string
  first_name: string
  language: string
  address: string
}

/** One letter to each, in the language of the one who reads it. */
async function tell(
  work: Work,
  people: readonly Told[],
  letter: (person: Told) => { subject: string; body: string },
) {
  for (const person of people)
    await inLanguage(languageOf(person.language), () =>
      sendLetter(work, { to: person.address, ...letter(person) }),
    )
}
