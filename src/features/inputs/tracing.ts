import type { Tables } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'

type Trace = Omit<Tables['input_trace'], 'id' | 'at'>

/** Writes down what was done, so that it is seen from both ends. */
export async function leaveTrace({ db, now }: Work, trace: Trace): Promise<void> {
  await db
    .insertInto('input_trace')
    .values({ id: newId(), ...trace, at: now })
    .execute()
}
