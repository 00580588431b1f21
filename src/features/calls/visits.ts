import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'
import type { visitKinds } from './tables.ts'

type VisitKind = (typeof visitKinds)[number]

/** Puts somebody on the list, or back on it when they were called about it before. */
export async function lineUpCall({ db, now }: Work, joiningId: string, kind: VisitKind) {
  await db
    .insertInto('call')
    .values({ id: newId(), joining_id: joiningId, kind, created_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['joining_id', 'kind'])
        .doUpdateSet({ created_at: now, done_at: null, done_by: null })
        .where('call.done_at', 'is not', null),
    )
    .execute()
}

/** Takes somebody off the list who need not be called after all. */
export async function dropCall({ db }: Work, joiningId: string, kind: VisitKind) {
  await db
    .deleteFrom('call')
    .where('joining_id', '=', joiningId)
    .where('kind', '=', kind)
    .where('done_at', 'is', null)
    .execute()
}
