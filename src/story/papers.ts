import { makeProgrammes } from '#features/programmes/index.ts'
import { makeCode } from '#features/referrals/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'
import { storyPeople } from './people.ts'

/** The week's papers hang at the library, and a school gives cards to those who move here. */
export async function printTheWeek(outside: Outside): Promise<void> {
  const { id } = storyPeople.kim
  const kim = { id, name: 'Kim', roles: ['platform-host'] as const }
  await perform(outside, kim, (work) => makeCode(work, { moment: 'flyttet', area: 'ry' }))
  await makeProgrammes(outside, { areaId: 'ry' })
}
