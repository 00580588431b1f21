import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { parentNoMore } from '../parents/no-more.ts'
import { saySpan } from './saying.ts'
import type { Older, YoungSpan } from './span.ts'

/** Nobody gets younger: who mistook the year is helped by a person. */
export const raiseRefusal = (said: { span: YoungSpan | null; to: Older }) =>
  said.span === said.to ? 'same-age' : null

/** The person has grown, or says for the first time that they are not of age. */
export async function sayAge(work: Work, to: Older): Promise<void> {
  const personId = found(work.actor.id)
  const said = await work.db
    .selectFrom('young_person')
    .select('span')
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  refuseIf(raiseRefusal({ span: said?.span ?? null, to }))
  await raise(work, personId, to)
}

/** From now on they are as old as that. A parent who said yes hears of it, and is forgotten. */
export async function raise(work: Work, personId: string, to: Older): Promise<void> {
  await parentNoMore(work, personId)
  if (to === 'young') return saySpan(work, personId, 'young')
  await work.db.deleteFrom('young_person').where('person_id', '=', personId).execute()
  await work.record('age.said', { personId })
}
