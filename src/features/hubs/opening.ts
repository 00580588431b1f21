import type { Tx } from '#platform/database/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { lockHub } from './reach.ts'
import type { HubStatus } from './tables.ts'

interface Standing {
  status: HubStatus
  /** How many rooms people can see. */
  rooms: number
}

/** Why a house cannot be shown to all, or null: there must be somewhere to go. */
export function openRefusal({ status, rooms }: Standing) {
  if (status === 'open') return 'hub-open'
  return rooms === 0 ? 'hub-no-room' : null
}

/** Why a room cannot be taken away, or null: what is open has one at least. */
export const removeRefusal = ({ status, rooms }: Standing) =>
  status === 'open' && rooms <= 1 ? 'hub-last-room' : null

export const closeRefusal = ({ status }: Pick<Standing, 'status'>) =>
  status === 'closed' ? 'hub-closed' : null

/** Shows a house to all: for the first time, or again. */
export async function openHub(work: Work, slug: string): Promise<void> {
  const { id, status } = found(await lockHub(work, slug))
  refuseIf(openRefusal({ status, rooms: await countRooms(work.db, id) }))
  await setStatus(work, id, 'open')
  await work.record('hub.opened', { hubId: id })
}

/** Nobody else sees it any more. It can be shown again, as it was. */
export async function closeHub(work: Work, slug: string): Promise<void> {
  const { id, status } = found(await lockHub(work, slug))
  refuseIf(closeRefusal({ status }))
  await setStatus(work, id, 'closed')
  await work.record('hub.closed', { hubId: id })
}

const setStatus = ({ db }: Work, id: string, status: HubStatus) =>
  db.updateTable('hub').set({ status }).where('id', '=', id).execute()

/** The rooms of a house whose own page is shown. */
export async function countRooms(db: Tx, hubId: string): Promise<number> {
  const { count } = await db
    .selectFrom('hub_room')
    .innerJoin('meeting_place', 'meeting_place.id', 'place_id')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('hub_id', '=', hubId)
    .where('page_taken_down_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
