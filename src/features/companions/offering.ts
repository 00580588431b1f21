import type { Law } from '#features/municipality/index.ts'
import { refuseIf } from '#platform/refusal.ts'
import { wallOf } from '#platform/time/zone.ts'
import type { Work } from '#platform/work.ts'
import type { OfferInput } from './offer-form.ts'
import { stateAfter } from './steps.ts'

type Ages = Pick<Law, 'companionAge' | 'adultAge'>

/** What companions are called here, in the municipality's order. */
export const labelsOf = ({ companionKinds }: Pick<Law, 'companionKinds'>): string[] =>
  companionKinds
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

/** Until when somebody who says they are not of age is taken not to be: a day no birthday comes after. */
export const youngUntil = (
  age: OfferInput['age'],
  { companionAge, adultAge }: Ages,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null =>
  age === 'not-of-age' ? today.add({ years: adultAge - companionAge }) : null

/** Why somebody cannot offer to go along yet, or null. The age is said the first time alone. */
export const offerRefusal = (age: OfferInput['age'], isNew: boolean) =>
  isNew && (age === undefined || age === 'younger') ? 'companion-age' : null

/** Offers to go along, or changes what was offered. Whoever had stopped begins again. */
export async function offerToGoAlong(work: Work, law: Law, input: OfferInput): Promise<void> {
  const { db, actor, now, record } = work
  const personId = actor.id ?? ''
  const { age, label, areas, times, languages, interests, most } = input
  const before = await db
    .selectFrom('companion')
    .select('state')
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  const isNew = before === undefined || stateAfter(before.state, 'again', 'companion') !== null
  refuseIf(offerRefusal(age, isNew))
  const known = await db.selectFrom('area').select('id').where('id', 'in', areas).execute()
  const said = { label, times, languages, interests, most, areas: known.map(({ id }) => id) }
  const begins = {
    ...{ state: 'interest' as const, state_since: now },
    young_until: youngUntil(age, law, wallOf(now).toPlainDate()),
    ...{ talked_at: null, certificate_seen: null, pledged_at: null },
  }
  await db
    .insertInto('companion')
    .values({ person_id: personId, ...said, ...begins })
    .onConflict((conflict) =>
      conflict.column('person_id').doUpdateSet({ ...said, ...(isNew && begins) }),
    )
    .execute()
  await record('companion.offered', { personId })
}
