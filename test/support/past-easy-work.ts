import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

async function isInDoubt({ db, given, time }: World) {
  const { id: key } = await given.invitation({ inReview: true })
  const asked = { ready: 'own' as const, words: 'Er det Karens nummer?', answer: 'Ja' }
  await db
    .insertInto('easy_doubt')
    .values({
      ...{ kind: 'review', key, invitation_id: key, ...asked },
      ...{ asked_at: time.at, mark: Buffer.from('a') },
    })
    .execute()
}

async function isSuggested({ db, given, time }: World) {
  const { id: key } = await given.invitation()
  await db
    .insertInto('easy_done')
    .values({
      ...{ id: 'a', kind: 'plain-words', key, invitation_id: key, before: 'Karen', words: 'Karen' },
      ...{ mark: Buffer.from('a'), done_at: time.at },
    })
    .execute()
}

/** What is written while the small tasks are done. */
export const pastOfEasyWork: readonly Past[] = [
  { table: 'easy_doubt', days: 14, make: isInDoubt },
  { table: 'easy_done', where: "before || words <> ''", days: 30, make: isSuggested },
]
