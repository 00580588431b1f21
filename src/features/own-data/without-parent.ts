import { shutAccounts } from '#features/people/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { nobody, perform } from '#platform/work.ts'
import { belongingsOf, toHandOver } from './belongings.ts'
import { eraseMe } from './erasing.ts'
import { fieldOf } from './handing-over.ts'

/**
 * Erases the accounts a parent took their yes back for, when seven days have gone. Nobody is asked
 * who takes over an association: the one who has been there longest does.
 */
export async function eraseWithoutParent(outside: Outside): Promise<void> {
  for (const id of await shutAccounts(outside.db, outside.now()))
    await perform(outside, { ...nobody, id }, async (work) => {
      const left = toHandOver(await belongingsOf(work.db, id, work.now))
      const heirs = left.map((one) => [fieldOf(one.id), one.others[0]?.id ?? ''])
      await eraseMe(work, outside, Object.fromEntries(heirs))
    })
}
