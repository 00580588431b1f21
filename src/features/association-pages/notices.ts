import { associationUrl } from '#features/associations/index.ts'
import { after, type Job } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { type Decision, tellWhenItStands } from '#platform/undo.ts'
import { nobody, perform } from '#platform/work.ts'
import { text } from './text/index.ts'

const tellOwnersSoon = after(
  'association.decided',
  'associations.tell-owners-soon',
  ({ associationId: id }, outside) =>
    perform(outside, nobody, async (work) => {
      const decided = work.db.selectFrom('association').select('decided_at').where('id', '=', id)
      await tellWhenItStands(work, tellOwners, id, (await decided.executeTakeFirst())?.decided_at)
    }),
)

const tellClaimerSoon = after(
  'association.claim-decided',
  'associations.tell-claimer-soon',
  ({ claimId: id }, outside) =>
    perform(outside, nobody, async (work) => {
      const decided = work.db
        .selectFrom('association_claim')
        .select('decided_at')
        .where('id', '=', id)
      await tellWhenItStands(work, tellClaimer, id, (await decided.executeTakeFirst())?.decided_at)
    }),
)

/** Writes to the owners when their association has been looked over. */
const tellOwners: Job<Decision> = {
  name: 'associations.tell-owners',
  run: async ({ id, decidedAt }, outside) => {
    const owners = await outside.db
      .selectFrom('association_member')
      .innerJoin('association', 'association.id', 'association_id')
      .innerJoin('person', 'person.id', 'person_id')
      .innerJoin('reach', 'reach.person_id', 'person.id')
      .select(['association.id', 'association.name', 'reason', 'first_name', 'language', 'address'])
      .select('association.status')
      .where('association.id', '=', id)
      .where('decided_at', '=', Temporal.Instant.from(decidedAt))
      .where('role', '=', 'owner')
      .where('channel', '=', 'email')
      .execute()
    const news = owners[0]?.status
    if (news === 'listed' || news === 'refused') await tell(outside, owners, news)
  },
}

/** Writes to the one who asked to speak for an association. */
const tellClaimer: Job<Decision> = {
  name: 'associations.tell-claimer',
  run: async ({ id, decidedAt }, outside) => {
    const askers = await outside.db
      .selectFrom('association_claim')
      .innerJoin('association', 'association.id', 'association_id')
      .innerJoin('person', 'person.id', 'person_id')
      .innerJoin('reach', 'reach.person_id', 'person.id')
      .select(['association.id', 'association.name', 'association_claim.reason', 'approved'])
      .select(['first_name', 'language', 'address'])
      .where('association_claim.id', '=', id)
      .where('association_claim.decided_at', '=', Temporal.Instant.from(decidedAt))
      .where('channel', '=', 'email')
      .execute()
    await tell(outside, askers, askers[0]?.approved ? 'claimed' : 'unclaimed')
  },
}

export const reactions = [tellOwnersSoon, tellClaimerSoon]
export const jobs = [tellOwners as Job<never>, tellClaimer as Job<never>]

interface Told {
  id: string
  name: string
  reason: string
  first_name: string
  language: string
  address: string
}

const tell = (
  outside: Outside,
  people: Told[],
  news: 'listed' | 'refused' | 'claimed' | 'unclaimed',
) =>
  perform(outside, nobody, async (work) => {
    for (const { id, name, reason, first_name, language, address } of people)
      await inLanguage(languageOf(language), async () => {
        const link = outside.config.baseUrl + associationUrl(id)
        const about = { person: first_name, name, reason, link, phone: outside.config.helpPhone }
        const letter = {
          subject: text(`letter-${news}-subject`, about),
          body: text(`letter-${news}-body`, about),
        }
        await sendLetter(work, { to: address, ...letter })
      })
  })
