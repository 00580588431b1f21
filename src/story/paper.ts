import { decide, listPeriods } from '#features/reporting/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { ZONE } from '#platform/time/zone.ts'
import { perform } from '#platform/work.ts'
import { sanne } from './bodies.ts'

/** What the council decided when it had read each half-year that is locked. */
export async function papersAreDecided(outside: Outside): Promise<void> {
  for (const { code, frozen_at } of await listPeriods(outside.db)) {
    if (!frozen_at) continue
    const on = frozen_at.toZonedDateTimeISO(ZONE).toPlainDate()
    const decision = {
      ...{ body: 'byraadet', on, caseNumber: `00.01.00-A00-${on.month}-${on.year % 100}` },
      words: 'Byrådet har læst status. Udvalgene skal følge op på det, der mangler.',
      reason: '',
    }
    await perform({ ...outside, now: () => frozen_at }, sanne, (work) =>
      decide(work, code, decision),
    )
  }
}
