import { recommendationUrl } from '#features/strategy/index.ts'
import { tellFollowers } from '#features/watching/index.ts'
import { after } from '#platform/feature.ts'
import { findFrozen } from './frozen.ts'
import { text } from './text/index.ts'
import { periodWords } from './words.ts'

/** Who follows a recommendation hears where it stands, once it is locked. */
export const tellFrozen = after(
  'reporting.frozen',
  'reporting.tell-followers',
  async ({ periodId }, outside) => {
    const frozen = await findFrozen(outside.db, periodId)
    for (const { code, said } of frozen?.paper.reports ?? []) {
      const state = said?.state
      if (!state) continue
      await tellFollowers(outside, recommendationUrl(code), {
        key: `status ${periodId} ${code}`,
        words: () =>
          text('followNews', { period: periodWords(periodId), state: text(`state-${state}`) }),
      })
    }
  },
)
