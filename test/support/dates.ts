import type { InvitationInput } from '#features/invitations/index.ts'
import { datesUrl } from '#features/invitations/index.ts'
import { newId } from '#platform/id.ts'
import { anInvitation } from '../given.ts'
import { world } from '../world.ts'

/** Karen knits every Thursday at 14.30 to 16.30, from 26 November 2026 on. */
export async function knitting(about: Partial<InvitationInput> = {}) {
  const w = await world()
  const { series } = anInvitation(w.time.at)
  const start = Temporal.PlainDateTime.from('2026-11-26T14:30')
  const { id, hostId } = await w.given.invitation({
    title: 'Strik på biblioteket',
    places: null,
    series: { ...series, start, rrule: 'FREQ=WEEKLY;BYDAY=TH' },
    ...about,
  })
  const host = await w.as(hostId)
  const dates = () =>
    w.db
      .selectFrom('occurrence')
      .selectAll()
      .where('invitation_id', '=', id)
      .orderBy('starts_at')
      .execute()
  const ids = (await dates()).map((one) => one.id)
  const one = (place: number) => `${datesUrl(id)}/${ids[place]}`
  const joins = (firstName: string, place: number | null, more: object = {}) =>
    w.db
      .insertInto('joining')
      .values({
        id: newId(),
        invitation_id: id,
        occurrence_id: place === null ? null : (ids[place] ?? null),
        first_name: firstName,
        channel: 'email',
        address: `${firstName.toLowerCase()}@example.org`,
        way: 'coming',
        asked_id: newId(),
        asked_at: w.time.at,
        created_at: w.time.at,
        confirmed_at: w.time.at,
        ...more,
      } as never)
      .execute()
  /** The letters since the last time one looked, by who got them. */
  let seen = 0
  const letters = async () => {
    await w.settle()
    const all = await w.outbox()
    const fresh = all.slice(seen)
    seen = all.length
    return Object.fromEntries(fresh.map((one) => [one.recipient.split('@')[0], one]))
  }
  return { ...w, id, hostId, host, dates, ids, one, joins, letters }
}

export const toMove = { what: 'move', which: 'one', day: '26/11 2026', time: '15', end: '17' }
