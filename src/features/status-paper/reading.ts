import type { Context } from 'hono'
import { bodyNames } from '#features/bodies/index.ts'
import { findFrozen, findPeriod, keepsStatus, paperOf } from '#features/reporting/index.ts'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import type { Source } from './whole.ts'

/**
 * What a paper is made of: the bytes that were locked, or, for those who keep it, what is handed in
 * so far. Throws NotFound for others until it is locked.
 */
export async function readSource(c: Context<Web>, code: string): Promise<Source> {
  const { actor, db, now } = c.var
  const frozen = await findFrozen(db, code)
  if (frozen) return { ...frozen, isLocked: true }
  const period = found(keepsStatus(actor) ? await findPeriod(db, code) : null)
  const { nameOf } = await bodyNames(db, now())
  const paper = paperOf(period, nameOf, (step) => step !== 'draft')
  return { paper, decisions: [], isLocked: false }
}
