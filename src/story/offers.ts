import { addOffer } from '#features/offers/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'
import offers from './offers.json' with { type: 'json' }
import { storyPeople } from './people.ts'

/** The 12 offers of the municipality, written by the platform host. */
export async function addOffers(outside: Outside, at: Temporal.Instant) {
  for (const offer of offers)
    await perform({ ...outside, now: () => at }, storyPeople.kim, (work) => addOffer(work, offer))
}
