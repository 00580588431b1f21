import { tellBefore } from '#features/joining/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { idOf } from './joinings.ts'

const told = {
  'Sy og snak på flere sprog': 'Jeg vil helst bare se på den første gang.',
  'Kor uden noder': 'Jeg hører bedst, når jeg sidder tæt på.',
}

/** Two who come have told the hosts something first, and said yes to these being asked how it goes. */
export async function someTell(outside: Outside): Promise<void> {
  for (const [title, words] of Object.entries(told)) {
    const { id } = await outside.db
      .selectFrom('joining')
      .select('id')
      .where('invitation_id', '=', await idOf(outside, title))
      .where('way', '=', 'coming')
      .where('person_id', 'is', null)
      .where('cancelled_at', 'is', null)
      .where('question', '=', '')
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    await perform(outside, nobody, (work) => tellBefore(work, id, { words, askHosts: 'ja' }))
  }
}
