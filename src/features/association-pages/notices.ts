import { associationUrl } from '#features/associations/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languages } from '#platform/text/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { text } from './text/index.ts'

/** Writes to the owners when their association has been looked over. */
const tellOwners = after(
  'association.decided',
  'associations.tell-owners',
  async ({ associationId, approved }, outside) => {
    const owners = await outside.db
      .selectFrom('association_member')
      .innerJoin('association', 'association.id', 'association_id')
      .innerJoin('person', 'person.id', 'person_id')
      .innerJoin('reach', 'reach.person_id', 'person.id')
      .select(['association.id', 'association.name', 'reason', 'first_name', 'language', 'address'])
      .where('association.id', '=', associationId)
      .where('role', '=', 'owner')
      .where('channel', '=', 'email')
      .execute()
    await tell(outside, owners, approved ? 'listed' : 'refused')
  },
)

/** Writes to the one who asked to speak for an association. */
const tellClaimer = after(
  'association.claim-decided',
  'associations.tell-claimer',
  async ({ claimId, approved }, outside) => {
    const askers = await outside.db
      .selectFrom('association_claim')
      .innerJoin('association', 'association.id', 'association_id')
      .innerJoin('person', 'person.id', 'person_id')
      .innerJoin('reach', 'reach.person_id', 'person.id')
      .select(['association.id', 'association.name', 'association_claim.reason'])
      .select(['first_name', 'language', 'address'])
      .where('association_claim.id', '=', claimId)
      .where('channel', '=', 'email')
      .execute()
    await tell(outside, askers, approved ? 'claimed' : 'unclaimed')
  },
)

export const reactions = [tellOwners, tellClaimer]

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
      await inLanguage(languages.find((one) => one === language) ?? 'da', async () => {
        const link = outside.config.baseUrl + associationUrl(id)
        const about = { person: first_name, name, reason, link, phone: outside.config.helpPhone }
        const letter = {
          subject: text(`letter-${news}-subject`, about),
          body: text(`letter-${news}-body`, about),
        }
        await sendLetter(work, { to: address, ...letter })
      })
  })
