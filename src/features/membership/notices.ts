import { associationUrl, leaveUrl, peopleUrl } from '#features/associations/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { DAYS_TO_UNDO } from './archiving.ts'
import { text } from './text/index.ts'

const byMail = ({ db }: Outside) =>
  db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['person.id', 'first_name', 'language', 'address'])
    .where('channel', '=', 'email')

const nameOf = async ({ db }: Outside, id: string) =>
  (await db.selectFrom('association').select('name').where('id', '=', id).executeTakeFirst())?.name

type Told = Awaited<ReturnType<ReturnType<typeof byMail>['execute']>>

/** One letter to each, in the language of the one who reads it. */
const tell = (
  outside: Outside,
  people: Told,
  letter: (person: string) => { subject: string; body: string },
) =>
  perform(outside, nobody, async (work) => {
    for (const { first_name, language, address } of people)
      await inLanguage(languageOf(language), () =>
        sendLetter(work, { to: address, ...letter(first_name) }),
      )
  })

const tellRole = after(
  'association.role-changed',
  'membership.tell-role',
  async ({ associationId, personId, role }, outside) => {
    const name = (await nameOf(outside, associationId)) ?? ''
    const people = await byMail(outside).where('person.id', '=', personId).execute()
    await tell(outside, people, (person) => {
      const { baseUrl } = outside.config
      const said = { role: text(`role-${role}`), what: text(`role-${role}-text`) }
      const links = {
        link: baseUrl + peopleUrl(associationId),
        no: baseUrl + leaveUrl(associationId),
      }
      const about = { person, name, ...said, ...links }
      return { subject: text('roleSubject', about), body: text('roleBody', about) }
    })
  },
)

const tellRemoved = after(
  'association.person-removed',
  'membership.tell-removed',
  async ({ associationId, personId }, outside) => {
    const name = (await nameOf(outside, associationId)) ?? ''
    const people = await byMail(outside).where('person.id', '=', personId).execute()
    await tell(outside, people, (person) => {
      const about = { person, name, phone: outside.config.helpPhone }
      return { subject: text('removedSubject', about), body: text('removedBody', about) }
    })
  },
)

const tellArchived = after(
  'association.archived',
  'membership.tell-archived',
  async ({ associationId, byPerson }, outside) => {
    const name = (await nameOf(outside, associationId)) ?? ''
    const people = await byMail(outside)
      .innerJoin('association_member', 'association_member.person_id', 'person.id')
      .where('association_id', '=', associationId)
      .where('person.id', 'is distinct from', byPerson)
      .execute()
    await tell(outside, people, (person) => {
      const link = outside.config.baseUrl + associationUrl(associationId)
      const about = { person, name, link, days: DAYS_TO_UNDO }
      return { subject: text('archivedSubject', about), body: text('archivedBody', about) }
    })
  },
)

export const reactions = [tellRole, tellRemoved, tellArchived]
