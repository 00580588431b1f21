import { markVerified, proveAge } from '#features/mitid/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'
import { storyPeople } from './people.ts'

/** Some have used MitID, with a broker that is invented; the age is the one that is asked for. */
export async function someConfirm(outside: Outside): Promise<void> {
  const { inger, malte, amal } = storyPeople
  const said = { issuer: 'https://broker.example.org', subject: 'inger-kun-hos-os' }
  await perform(outside, inger, (work) => markVerified(work, said))
  for (const person of [inger, malte, amal])
    await perform(outside, person, (work) => proveAge(work, '16:true', 16))
}
