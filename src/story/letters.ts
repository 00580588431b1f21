import { markPosted } from '#features/print-queue/index.ts'
import {
  type Asked,
  askForLetter,
  begin,
  sendWeeklyLetters,
} from '#features/weekly-letter/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { type Actor, nobody, perform } from '#platform/work.ts'
import { storyPeople } from './people.ts'

const inRy = { way: 'paper' as const, area: 'ry', interests: [], town: '8680 Ry' }

const asked: { by: Actor; letter: Asked }[] = [
  {
    by: nobody,
    letter: { way: 'email', email: 'lis@example.org', area: 'ry', interests: ['natur'] },
  },
  {
    by: storyPeople.kim,
    letter: { ...inRy, name: 'Inger Sørensen', street: 'Kirkegade 30, 1. th.' },
  },
  { by: storyPeople.kim, letter: { ...inRy, name: 'Poul Dahl', street: 'Klostervej 8' } },
]
const waits: Asked = { ...inRy, name: 'Gerda Friis', street: 'Søndergade 2', area: null }

/** Some get the weekly letter. One of two on paper is posted, and somebody waits for a yes. */
export async function getLetters(outside: Outside): Promise<void> {
  for (const { by, letter } of asked)
    await perform(outside, by, async (work) =>
      begin(work, await askForLetter(work, outside, letter)),
    )
  await perform(outside, nobody, (work) => askForLetter(work, outside, waits))
  await sendWeeklyLetters(outside)
  const posted = await outside.db
    .selectFrom('message')
    .select('id')
    .where('recipient', 'like', 'Poul Dahl%')
    .execute()
  await perform(outside, storyPeople.kim, (work) =>
    markPosted(
      work,
      posted.map(({ id }) => id),
    ),
  )
}
