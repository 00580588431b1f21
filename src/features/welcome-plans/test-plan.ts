import { world } from '#test/world.ts'

/** A plan that lacks nothing, as it is typed. */
export const wholePlan = {
  who: 'Karen',
  ahead: 'Vi ringer dagen før\n\n- Vi siger, hvem der står ved døren',
  firstDay: 'Vi viser, hvor jakken hænger',
  firstWeek: 'Vi skriver tak for sidst',
  firstMonth: 'Vi spørger, hvordan det går',
  questions: 'Hvad glæder du dig til?\nHvor tit har du lyst til at komme?',
}

/** Karen owns the knitters; Hanne may post, Ib helps, Jens is at the municipality. */
export async function knitters() {
  const w = await world()
  const [karen, hanne, ib] = [
    await w.given.person({ name: 'Karen' }),
    await w.given.person({ name: 'Hanne' }),
    await w.given.person({ name: 'Ib' }),
  ]
  const jens = await w.given.person({ name: 'Jens', roles: ['bridge-builder'] })
  const { id } = await w.given.association({ members: [karen.id] })
  for (const [person, role] of [
    [hanne, 'host'],
    [ib, 'helper'],
  ] as const)
    await w.db
      .insertInto('association_member')
      .values({ association_id: id, person_id: person.id, since: w.time.at, role })
      .execute()
  const url = `/foreninger/${id}/velkomst`
  return { ...w, id, url, karen, hanne, ib, jens, owner: await w.as(karen.id) }
}
