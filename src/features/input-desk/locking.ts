import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** One input, locked for the rest of the work. Two are locked in the order of their ids. */
export async function lockInputs({ db }: Work, ids: readonly string[]) {
  const rows = await db
    .selectFrom('input')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  return ids.map((id) => found(rows.find((one) => one.id === id)))
}

export const lockInput = async (work: Work, id: string) => found((await lockInputs(work, [id]))[0])
