import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import type { Work } from '#platform/work.ts'
import { wordsIfAny } from './fields.ts'
import { lockWork } from './reach.ts'

export const describeForm = z
  .object({ does: wordsIfAny(600), ...allMaySeeField })
  .superRefine(askFirst('does'))

/** What the team does, for all to read. */
export async function describeWork(work: Work, areaId: string, does: string): Promise<void> {
  await lockWork(work, areaId)
  await work.db.updateTable('area_work').set({ does }).where('area_id', '=', areaId).execute()
  await work.record('area-method.described', { areaId })
}
