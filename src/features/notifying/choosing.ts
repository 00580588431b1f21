import * as z from 'zod'
import type { Work } from '#platform/work.ts'
import { type How, type Kind, kinds, offered, type Quiet, quiets } from './choices.ts'
import { text } from './text/index.ts'

const howField = (kind: Kind) =>
  z.enum(offered[kind] as readonly [How, ...How[]], { error: () => text('howProblem') })

export const choicesForm = z.object({
  reminder: howField('reminder'),
  soon: howField('soon'),
  news: howField('news'),
  watch: howField('watch'),
  hosting: howField('hosting'),
  quiet: z.enum(quiets, { error: () => text('quietProblem') }),
})

/** Keeps what somebody chose. What waits already leaves as it was put. */
export async function chooseAll(
  work: Work,
  personId: string,
  { quiet, ...how }: Record<Kind, How> & { quiet: Quiet },
): Promise<void> {
  for (const kind of kinds) await choose(work, personId, { kind, how: how[kind] })
  await work.db
    .insertInto('quiet_hours')
    .values({ person_id: personId, quiet })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ quiet }))
    .execute()
  await work.record('notices.chosen', { personId })
}

export const choose = ({ db }: Work, personId: string, { kind, how }: { kind: Kind; how: How }) =>
  db
    .insertInto('notice_choice')
    .values({ person_id: personId, kind, how })
    .onConflict((conflict) => conflict.columns(['person_id', 'kind']).doUpdateSet({ how }))
    .execute()
