import { chooseAll } from '#features/notifying/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'
import { storyPeople } from './people.ts'

/** Malte wants his letters once a day, and Inger none before nine. The others have chosen nothing. */
export async function someChoose(outside: Outside): Promise<void> {
  const { malte, inger } = storyPeople
  const byMail = { reminder: 'email', soon: 'email', news: 'email', watch: 'email' } as const
  await perform(outside, malte, (work) =>
    chooseAll(work, malte.id, { ...byMail, news: 'daily', hosting: 'daily', quiet: 'night' }),
  )
  await perform(outside, inger, (work) =>
    chooseAll(work, inger.id, { ...byMail, soon: 'never', hosting: 'email', quiet: 'long-night' }),
  )
}
