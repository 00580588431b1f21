import { after, type Job } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { sendLetter } from '#platform/mail/index.ts'
import { inLanguage, languageOf } from '#platform/text/index.ts'
import { type Decision, tellWhenItStands } from '#platform/undo.ts'
import { nobody, perform } from '#platform/work.ts'
import { text } from '../text/index.ts'
import { meetingPlaceUrl } from '../urls.ts'

const tellSoon = after('place.claim-decided', 'meeting-places.tell-soon', ({ claimId: id }, out) =>
  perform(out, nobody, async (work) => {
    const claim = await work.db
      .selectFrom('keeper_claim')
      .select('decided_at')
      .where('id', '=', id)
      .executeTakeFirst()
    await tellWhenItStands(work, tell, id, claim?.decided_at)
  }),
)

const tell: Job<Decision> = {
  name: 'meeting-places.tell-keeper',
  run: async ({ id, decidedAt }, outside) => {
    const askers = await outside.db
      .selectFrom('keeper_claim')
      .innerJoin('meeting_place', 'meeting_place.id', 'place_id')
      .innerJoin('association', 'association.id', 'association_id')
      .innerJoin('person', 'person.id', 'person_id')
      .innerJoin('reach', 'reach.person_id', 'person.id')
      .select(['place_id', 'meeting_place.name as place', 'association.name as association'])
      .select([
        'keeper_claim.reason',
        'approved',
        'first_name as person',
        'language',
        'reach.address',
      ])
      .where('keeper_claim.id', '=', id)
      .where('keeper_claim.decided_at', '=', Temporal.Instant.from(decidedAt))
      .where('channel', '=', 'email')
      .execute()
    await write(outside, askers)
  },
}

interface Asker {
  place_id: string
  place: string
  association: string
  reason: string
  approved: boolean | null
  person: string
  language: string
  address: string
}

const write = (outside: Outside, askers: Asker[]) =>
  perform(outside, nobody, async (work) => {
    const { baseUrl, helpPhone: phone } = outside.config
    for (const { approved, language, address, place_id, ...asker } of askers)
      await inLanguage(languageOf(language), () => {
        const about = { ...asker, phone, link: baseUrl + meetingPlaceUrl(place_id) }
        return sendLetter(work, {
          to: address,
          subject: text(approved ? 'keepYesSubject' : 'keepNoSubject', about),
          body: text(approved ? 'keepYesBody' : 'keepNoBody', about),
        })
      })
  })

export const reactions = [tellSoon]
export const jobs = [tell as Job<never>]
