import { signInUrl } from '#features/people/index.ts'
import { hasSmsGateway } from '#platform/config/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter, sendSms } from '#platform/mail/index.ts'
import { found } from '#platform/refusal.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { day, midSentence } from '#platform/time/words.ts'
import { nobody, perform, type Work } from '#platform/work.ts'
import { text } from './text/index.ts'
import { rolesUrl } from './urls.ts'

type News = 'given' | 'ended' | 'ending' | 'asked' | 'others-ending'

const grantOf = async ({ db }: Outside, id: string) =>
  found(
    await db
      .selectFrom('role_grant')
      .innerJoin('person', 'person.id', 'role_grant.person_id')
      .select(['person.id as personId', 'first_name', 'role', 'ends_at', 'asked_by'])
      .select('end_reason')
      .where('role_grant.id', '=', id)
      .executeTakeFirst(),
  )

type Grant = Awaited<ReturnType<typeof grantOf>>

const peopleToTell = ({ db }: Outside) =>
  db
    .selectFrom('reach')
    .innerJoin('person', 'person.id', 'reach.person_id')
    .select(['person.id', 'first_name', 'language', 'channel', 'address'])
    .distinctOn('person.id')
    .orderBy('person.id')
    .orderBy('channel')

type Told = Awaited<ReturnType<ReturnType<typeof peopleToTell>['execute']>>[number]

const theOne = (outside: Outside, { personId }: Grant) =>
  peopleToTell(outside).where('person.id', '=', personId).execute()

const administrators = (outside: Outside, except: (string | null)[]) =>
  peopleToTell(outside)
    .innerJoin('person_role', 'person_role.person_id', 'person.id')
    .where('role', '=', 'administrator')
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', outside.now())]))
    .where('person.id', 'not in', ['', ...except.flatMap((id) => id ?? [])])
    .execute()

/** One letter to each in their own language; a text message to those without e-mail. */
async function tell(work: Work, { config }: Outside, people: Told[], news: News, grant: Grant) {
  for (const { first_name, language, channel, address } of people)
    await inLanguage(languageOf(language), async () => {
      const about = {
        person: first_name,
        who: grant.first_name,
        role: text(`role-${grant.role}`),
        what: text(`role-${grant.role}-text`),
        until: midSentence(day(grant.ends_at.subtract({ hours: 1 }), work.now)),
        reason: grant.end_reason ?? '',
        phone: config.helpPhone,
        link: config.baseUrl + (news === 'given' ? signInUrl() : rolesUrl),
      }
      const letter = {
        subject: text(`letter-${news}-subject`, about),
        body: text(`letter-${news}`, about),
      }
      if (channel === 'email') await sendLetter(work, { to: address, ...letter })
      else if (hasSmsGateway(config)) await sendSms(work, { to: address, body: letter.subject })
    })
}

const tellGiven = after('role.given', 'roles.tell-given', async ({ grantId }, outside) => {
  const grant = await grantOf(outside, grantId)
  const people = await theOne(outside, grant)
  await perform(outside, nobody, (work) => tell(work, outside, people, 'given', grant))
})

const tellEnded = after('role.ended', 'roles.tell-ended', async ({ grantId }, outside) => {
  const grant = await grantOf(outside, grantId)
  const people = await theOne(outside, grant)
  await perform(outside, nobody, (work) => tell(work, outside, people, 'ended', grant))
})

const tellAsked = after('role.asked', 'roles.tell-asked', async ({ grantId }, outside) => {
  const grant = await grantOf(outside, grantId)
  const people = await administrators(outside, [grant.asked_by, grant.personId])
  await perform(outside, nobody, (work) => tell(work, outside, people, 'asked', grant))
})

/** The person and the administrators hear that a role ends soon, in time to renew it. */
export async function tellEnding(work: Work, outside: Outside, grantId: string): Promise<void> {
  const grant = await grantOf(outside, grantId)
  await tell(work, outside, await theOne(outside, grant), 'ending', grant)
  const others = await administrators(outside, [grant.personId])
  await tell(work, outside, others, 'others-ending', grant)
}

export const reactions = [tellGiven, tellEnded, tellAsked]
