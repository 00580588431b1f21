import type { world } from '../world.ts'
import type { Past } from './past.ts'

type World = Awaited<ReturnType<typeof world>>

/** Written straight into the tables: two years of sealed days would take long to play. */
async function sat({ db, given, time }: World) {
  const { id: person_id } = await given.person({ name: 'Bodil', roles: ['council-member'] })
  const body = { id: 'raadet', kind: 'council' as const, purpose: 'Råd', audience: [] }
  const open = { closed_on: null, close_reason: null, made_at: time.at }
  await db
    .insertInto('body')
    .values({ ...body, ...open })
    .execute()
  const term = {
    from_on: Temporal.PlainDate.from('2022-01-01'),
    until_on: Temporal.PlainDate.from('2026-11-22'),
  }
  const seat = { id: 'a', body_id: body.id, role: 'chair' as const, person_id, ...term }
  await db.insertInto('body_seat').values(seat).execute()
}

/** Who sat in a council: two years after the last day. */
export const pastOfBodies: readonly Past[] = [
  { table: 'body_seat', where: 'person_id is not null', days: 731.4, make: sat },
]
