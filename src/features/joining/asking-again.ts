import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { askForConfirmation } from './asking.ts'
import { lockJoining } from './confirming.ts'
import type { House } from './house.ts'
import { readInvitation } from './queries.ts'
import { wishIn } from './wish.ts'

/** Sends another code for the same; the one before opens nothing from now on. */
export async function askAgain(work: Work, house: House, askedId: string): Promise<string> {
  const joining = found(await lockJoining(work, { asked_id: askedId }))
  const invitation = found(await readInvitation(work.db, joining.invitation_id, work.now))
  const wish = joining.wish ?? wishIn(joining)
  return askForConfirmation(work, house, { invitation, joining, wish })
}
