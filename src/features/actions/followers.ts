import { recommendationUrl } from '#features/strategy/index.ts'
import { tellFollowers } from '#features/watching/index.ts'
import { after } from '#platform/feature.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { text } from './text/index.ts'

type News = 'added' | 'done' | 'dropped'

async function tell(outside: Outside, actionId: string, news: News) {
  const action = await outside.db
    .selectFrom('action')
    .innerJoin('recommendation', 'recommendation.id', 'recommendation_id')
    .select(['code', 'words', 'outcome'])
    .where('action.id', '=', actionId)
    .executeTakeFirst()
  if (!action) return
  const { code, ...about } = action
  const words = () => text(`news-${news}`, about)
  await tellFollowers(outside, recommendationUrl(code), {
    key: `action.${news} ${actionId}`,
    words,
  })
}

/** Who follows a recommendation hears what is begun for it, and what came of it. */
export const reactions = [
  after('action.added', 'actions.tell-added', ({ actionId }, outside) =>
    tell(outside, actionId, 'added'),
  ),
  after('action.told', 'actions.tell-ended', async ({ actionId, state }, outside) => {
    if (state !== 'open') await tell(outside, actionId, state)
  }),
]
