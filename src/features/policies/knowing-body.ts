import { refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'

/** A page of yesterday may name a body that is not there. */
export async function knowBody({ db }: Work, id: string): Promise<void> {
  const body = await db.selectFrom('body').select('id').where('id', '=', id).executeTakeFirst()
  refuseIf(body ? null : 'policy-body-unknown')
}
