import { type House, PLACE } from '#features/joining/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { remindersUrl } from './urls.ts'

/** The link that stops the reminders of one place, without signing in. */
export const stopLink = ({ config, signer }: House, joiningId: string): string =>
  config.baseUrl + remindersUrl(signer.sign(PLACE, joiningId))

/** Turns the reminders of one place off, or on again. */
export async function remindAgain(work: Work, joiningId: string, reminded: boolean) {
  const changed = await work.db
    .updateTable('joining')
    .set({ reminded })
    .where('id', '=', joiningId)
    .returning('id')
    .executeTakeFirst()
  found(changed)
  await work.record('reminders.turned', { joiningId, on: reminded })
}
