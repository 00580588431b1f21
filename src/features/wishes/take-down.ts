import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { WishRow } from './tables.ts'

/** Takes a wish away that was shown. Gives how it stood. Its letter is sent by who decided. */
export async function takeDownWish(work: Work, id: string, reason: string) {
  const { status } = found(await lockWish(work, id))
  const said = { status: 'refused', reason, told_status: 'refused', decided_at: work.now } as const
  await work.db.updateTable('wish').set(said).where('id', '=', id).execute()
  await work.record('wish.taken-down', { wishId: id })
  return status
}

/** Puts it back as it stood. Twice is once. */
export async function putBackWish(work: Work, id: string, was: WishRow['status']) {
  if ((await lockWish(work, id))?.status !== 'refused') return
  const stands = { status: was, reason: '', ...(was === 'shown' && { told_status: was }) }
  await work.db.updateTable('wish').set(stands).where('id', '=', id).execute()
  await work.record('wish.put-back', { wishId: id })
}

const lockWish = ({ db }: Work, id: string) =>
  db.selectFrom('wish').select('status').where('id', '=', id).forUpdate().executeTakeFirst()
