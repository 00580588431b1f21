import { cancelling, changeDates, type Edit, moving } from '#features/invitations/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'

/** Some dates are another than usual: one moved, one called off, one more of them in a month. */
export async function changeSomeDates(outside: Outside): Promise<void> {
  await change(outside, 'Stille café', 0, ({ id, startsAt, minutes }) =>
    moving(id, { startsAt: startsAt.add({ minutes: 30 }), minutes, place: '' }),
  )
  await change(outside, 'Formiddagshuset', 0, ({ id }) => cancelling(id))
  await change(outside, 'Masker og minder', 3, ({ id }) => cancelling(id))
}

interface Date {
  id: string
  startsAt: Temporal.Instant
  minutes: number | null
}

async function change(outside: Outside, title: string, place: number, edit: (date: Date) => Edit) {
  const { db, now } = outside
  const date = await db
    .selectFrom('occurrence')
    .innerJoin('invitation', 'invitation.id', 'occurrence.invitation_id')
    .select(['occurrence.id', 'starts_at as startsAt', 'invitation_id', 'host_id', 'series'])
    .where('title', '=', title)
    .where('starts_at', '>', now())
    .orderBy('starts_at')
    .offset(place)
    .limit(1)
    .executeTakeFirstOrThrow()
  const host = { id: date.host_id, name: '', roles: [] }
  const wish = edit({ ...date, minutes: date.series.minutes })
  const refusal = await perform(outside, host, (work) =>
    changeDates(work, date.invitation_id, wish),
  )
  if (refusal) throw new Error(`${title}: ${refusal}`)
}
