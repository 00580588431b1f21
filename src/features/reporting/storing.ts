import { sql } from 'kysely'
import type { Tables } from '#platform/database/index.ts'
import type { Work } from '#platform/work.ts'
import type { Said } from './kinds.ts'

type Kept = Pick<
  Tables['status_report'],
  'id' | 'period' | 'recommendation_id' | 'step' | 'sent_back' | 'written_by'
>

/** Puts a report where the one before it stood. */
export async function storeReport({ db }: Work, { said, ...kept }: Kept & { said: Said }) {
  const { figures, state, assessment, why, happened, voices, next, evidence } = said
  const row = {
    ...kept,
    ...{ state, assessment, why, happened, voices, next, evidence },
    figures: sql<typeof figures>`${JSON.stringify(figures)}::jsonb`,
  }
  await db
    .insertInto('status_report')
    .values(row)
    .onConflict((one) => one.columns(['period', 'recommendation_id']).doUpdateSet(row))
    .execute()
}
