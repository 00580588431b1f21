import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockHub } from '../reach.ts'
import type { Asked } from './asking.ts'
import { lockSeat } from './reach.ts'

/** Who has said yes can leave; a question or a no is nothing to leave. */
export const leaveRefusal = ({ answer }: Asked) => (answer === 'yes' ? null : 'seat-not-here')

/** A no stays: who has said it is not asked again. */
export const takeBackRefusal = ({ answer }: Asked) => (answer === 'no' ? 'seat-said-no' : null)

/** An association no longer sits there: its name is gone from the page. */
export async function leaveSeat(work: Work, seatId: string): Promise<void> {
  const seat = found(await lockSeat(work, seatId))
  refuseIf(leaveRefusal(seat))
  await remove(work, seat.id)
  const { hub_id: hubId, association_id: associationId } = seat
  await work.record('hub.seat-ended', { hubId, associationId, by: 'association' })
}

/** Those who look after the house take the question back, or the seat. */
export async function takeSeatBack(work: Work, slug: string, seatId: string): Promise<void> {
  const hub = found(await lockHub(work, slug))
  const seat = found(
    await work.db
      .selectFrom('hub_seat')
      .selectAll()
      .where('id', '=', seatId)
      .where('hub_id', '=', hub.id)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(takeBackRefusal(seat))
  await remove(work, seat.id)
  const about = { hubId: hub.id, associationId: seat.association_id }
  if (seat.answer === null) await work.record('hub.seat-withdrawn', about)
  else await work.record('hub.seat-ended', { ...about, by: 'house' })
}

const remove = ({ db }: Work, id: string) =>
  db.deleteFrom('hub_seat').where('id', '=', id).execute()
