import { anInvitation } from '../given.ts'
import type { world } from '../world.ts'
import type { Client, Form, Make } from './forms.ts'

type World = Awaited<ReturnType<typeof world>>

/** The forms that take back what was told. */
export async function undoForms(w: World, form: Make, { post }: Client): Promise<Form[]> {
  const { id } = await w.given.invitation({ inReview: true })
  await post(`/gennemsyn/${id}`, { decision: 'refused', reason: 'Hvor er det?' })
  const { id: review } = await w.db
    .selectFrom('review')
    .select('id')
    .where('invitation_id', '=', id)
    .executeTakeFirstOrThrow()
  const { series } = anInvitation(w.time.at)
  const { id: old } = await w.given.invitation({ series: { ...series, rrule: 'FREQ=WEEKLY' } })
  const row = { invitation_id: old, stage: 'unlisted' as const, since: w.time.at }
  await w.db.insertInto('freshness').values(row).execute()
  await post(`/passer-det/uden-svar/${old}/passer`)
  return [
    form('/gennemsyn/:id/tag-tilbage', post, [id], { review, why: 'mistaken' }),
    form('/passer-det/uden-svar/:id/passer/fortryd', post, [old]),
  ]
}
