import { membersByMail } from '#features/associations/index.ts'
import { ownerIds } from '#features/invitations/index.ts'
import type { Db } from '#platform/database/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { signLetter } from './letter-token.ts'
import { text } from './text/index.ts'
import { cohostsUrl, letterUrl, togetherUrl } from './urls.ts'
import { whoIsAsked } from './who-is-asked.ts'

/** The hosts of the association that is asked, each with a link of their own. */
const tellAsked = after('cohost.asked', 'cohosting.tell-asked', async ({ cohostId }, outside) => {
  const asked = await askedIn(outside.db, cohostId)
  if (!asked || asked.answer !== null) return
  const ids = await whoIsAsked(outside.db, asked.association_id, asked.asked_by)
  const hosts = await hostsOf(outside.db, asked.association_id)
  const told = hosts.filter(({ id }) => ids.includes(id))
  await tell(outside, told, (person) => {
    const token = signLetter(outside.signer, { cohostId, personId: person.id })
    const host = asked.first ?? asked.person ?? text('somebody')
    const links = {
      link: outside.config.baseUrl + letterUrl(token),
      phone: outside.config.helpPhone,
    }
    const about = { ...asked, person: person.first_name, host, ...links }
    const by = asked.asked_by ? { about: [asked.asked_by] } : {}
    return { ...by, subject: text('askedSubject', about), body: text('askedBody', about) }
  })
})

/** Those who asked hear the answer. */
const tellAnswer = after(
  'cohost.answered',
  'cohosting.tell-answer',
  async ({ cohostId, yes }, outside) => {
    const asked = await askedIn(outside.db, cohostId)
    if (!asked) return
    const said = yes ? 'yes' : 'no'
    await tell(outside, await makersOf(outside.db, asked.invitation_id), (person) => {
      const link = outside.config.baseUrl + cohostsUrl(asked.invitation_id)
      const about = { ...asked, person: person.first_name, link }
      return { subject: text(`${said}Subject`, about), body: text(`${said}Body`, about) }
    })
  },
)

/** The others hear that somebody no longer hosts it with them. */
const tellEnded = after(
  'cohost.ended',
  'cohosting.tell-ended',
  async ({ invitationId, associationId, by }, outside) => {
    const { db, config } = outside
    const ended = await db
      .selectFrom('invitation')
      .innerJoin('association', (join) => join.on('association.id', '=', associationId))
      .select(['title', 'association.name as association'])
      .where('invitation.id', '=', invitationId)
      .executeTakeFirst()
    if (!ended) return
    const people = by === 'other' ? makersOf(db, invitationId) : hostsOf(db, associationId)
    const link = config.baseUrl + (by === 'other' ? cohostsUrl(invitationId) : togetherUrl)
    await tell(outside, await people, (person) => {
      const about = { person: person.first_name, ...ended, link, phone: config.helpPhone }
      return by === 'other'
        ? { subject: text('leftSubject', about), body: text('leftBody', about) }
        : { subject: text('endedSubject', about), body: text('endedBody', about) }
    })
  },
)

export const reactions = [tellAsked, tellAnswer, tellEnded]

const askedIn = (db: Db, cohostId: string) =>
  db
    .selectFrom('cohost')
    .innerJoin('association', 'association.id', 'cohost.association_id')
    .innerJoin('invitation', 'invitation.id', 'cohost.invitation_id')
    .leftJoin('association as first', (join) =>
      join.onRef('first.id', '=', 'invitation.association_id').on('first.status', '=', 'listed'),
    )
    .leftJoin('person', 'person.id', 'cohost.asked_by')
    .select(['invitation_id', 'cohost.association_id', 'answer', 'title', 'asked_by'])
    .select(['association.name as association', 'first.name as first'])
    .select('first_name as person')
    .where('cohost.id', '=', cohostId)
    .executeTakeFirst()

const byMail = (db: Db) =>
  db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['person.id', 'first_name', 'language', 'address'])
    .where('channel', '=', 'email')

const makersOf = (db: Db, invitationId: string) =>
  byMail(db).where('person.id', 'in', ownerIds(db, invitationId)).execute()

const hostsOf = (db: Db, associationId: string) => membersByMail(db, associationId, 'host-together')

type Told = Awaited<ReturnType<typeof makersOf>>[number]

/** One letter to each, in the language of the one who reads it. */
const tell = (
  outside: Outside,
  people: Told[],
  letter: (person: Told) => { subject: string; body: string; about?: string[] },
) =>
  perform(outside, nobody, async (work) => {
    for (const person of people)
      await inLanguage(languageOf(person.language), () =>
        sendLetter(work, { to: person.address, ...letter(person) }),
      )
  })
