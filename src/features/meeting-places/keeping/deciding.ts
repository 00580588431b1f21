import { found, refuseIf } from '#platform/refusal.ts'
import { isUndoable } from '#platform/undo.ts'
import type { Work } from '#platform/work.ts'
import { claimRefusal } from './claiming.ts'
import type { Decided } from './forms.ts'
import { lockPlace, setKeeper, writeKeeper } from './keeper.ts'

/** Somebody else may have answered in the meantime. */
export const decideRefusal = ({ decidedAt }: { decidedAt: Temporal.Instant | null }) =>
  decidedAt === null ? null : 'claim-decided'

/** A platform host's answer to those who say that a place is theirs. */
export async function decideClaim(work: Work, id: string, { decision, reason }: Decided) {
  const { db, now, record } = work
  const claim = found(await lockClaim(work, id))
  refuseIf(decideRefusal({ decidedAt: claim.decided_at }))
  const approved = decision === 'yes'
  const { place_id: placeId, association_id: associationId, asks_first: asksFirst } = claim
  if (approved) {
    const place = found(await lockPlace(db, placeId))
    refuseIf(claimRefusal({ keeperId: place.keeper_id }))
    await setKeeper(work, placeId, { associationId, asksFirst })
  }
  await db
    .updateTable('keeper_claim')
    .set({ decided_at: now, approved, reason: approved ? '' : reason })
    .where('id', '=', id)
    .execute()
  await record('place.claim-decided', { claimId: id, approved })
}

interface Answered {
  decidedAt: Temporal.Instant | null
  /** Something rests on the answer already. */
  used: boolean
}

/** Why an answer can no longer be taken back, or null. */
export function undoRefusal({ decidedAt, used }: Answered, now: Temporal.Instant) {
  if (decidedAt === null || !isUndoable(decidedAt, now)) return 'claim-undo-late'
  return used ? 'claim-undo-used' : null
}

/** Takes the answer back: it waits again, and nobody looks after the place. */
export async function undoClaim(work: Work, id: string): Promise<void> {
  const { db, now, record } = work
  const claim = found(await lockClaim(work, id))
  const { decided_at: decidedAt, approved, place_id: placeId } = claim
  refuseIf(undoRefusal({ decidedAt, used: await isUsed(work, claim) }, now))
  if (approved) await writeKeeper(work, placeId, { associationId: null, asksFirst: false })
  await db
    .updateTable('keeper_claim')
    .set({ decided_at: null, approved: null, reason: '' })
    .where('id', '=', id)
    .execute()
  await record('place.claim-undone', { claimId: id })
}

const lockClaim = ({ db }: Work, id: string) =>
  db.selectFrom('keeper_claim').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

type Claim = NonNullable<Awaited<ReturnType<typeof lockClaim>>>

/** They have answered somebody since; or, after a no, they have asked once more. */
async function isUsed({ db }: Work, claim: Claim): Promise<boolean> {
  const { place_id, association_id, decided_at, approved } = claim
  const since = approved
    ? db
        .selectFrom('place_asked')
        .select('place_id as id')
        .where('place_id', '=', place_id)
        .where('answered_at', '>=', decided_at)
    : db
        .selectFrom('keeper_claim')
        .select('id')
        .where('place_id', '=', place_id)
        .where('association_id', '=', association_id)
        .where('decided_at', 'is', null)
  return (await since.executeTakeFirst()) !== undefined
}
