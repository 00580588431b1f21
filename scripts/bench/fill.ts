import { sql } from 'kysely'
import { post } from '#features/invitations/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform } from '#platform/work.ts'
import { bare, inputOf } from '../../src/story/activity.ts'
import demo from '../../src/story/demo.json' with { type: 'json' }
import { addAssociations, addPerson, addPlaces } from '../../src/story/directory.ts'
import { storyPeople } from '../../src/story/people.ts'
import { declareForYoung } from '../../src/story/young.ts'

/**
 * Fills an empty database with `count` published invitations that are still to come: the demo
 * story's sixty, spread over every area, over half a year and over three dates each.
 */
export async function fill(outside: Outside, count: number): Promise<void> {
  const { db, now } = outside
  await addPlaces(db)
  for (const person of Object.values(storyPeople)) await addPerson(db, person, now())
  await declareForYoung(outside, await addAssociations(db, now()), now())
  for (const activity of demo.activities)
    await perform(outside, storyPeople.kim, (work) => post(work, inputOf(activity, 'Karen', now())))
  await multiply(db, count - demo.activities.length)
  await sql`vacuum analyze`.execute(db)
}

async function multiply(db: Outside['db'], more: number) {
  const areas = demo.areas.map(({ id }) => bare(id))
  const { rows } = await sql<{ column: string }>`
    select column_name as column from information_schema.columns
    where table_name = 'invitation' and is_generated = 'NEVER'`.execute(db)
  const own: Record<string, string> = {
    id: `'b' || lpad(n::text, 11, '0')`,
    area_id: 'place.id',
    labels: `array_remove(labels, 'area:' || area_id) || ('area:' || place.id)`,
    words: `words || ' ' || place.name`,
    title: `title || ' ' || (n / 60)`,
    next_starts_at: `date_trunc('hour', now()) + make_interval(days => 1 + n * 37 % 180, hours => n % 12)`,
    over_at: `date_trunc('hour', now()) + make_interval(days => 15 + n * 37 % 180, hours => n % 12 + 2)`,
  }
  const columns = rows.map(({ column }) => `"${column}"`)
  const values = rows.map(({ column }) => own[column] ?? `"${column}"`)
  await sql
    .raw(`
      with template as (select *, row_number() over (order by id) - 1 as number from invitation),
        places as (select id, name, row_number() over (order by id) - 1 as number from area)
      insert into invitation (${columns})
      select ${values} from generate_series(1, ${more}) n
      join template on template.number = n % 60
      join lateral (select id, name from places where number = n * 7 / 3 % ${areas.length}) place on true
    `)
    .execute(db)
  await sql
    .raw(`
      insert into occurrence (id, invitation_id, starts_at, ends_at, over_at)
      select id || week, id, next_starts_at + week * interval '7 days',
        next_starts_at + week * interval '7 days' + interval '2 hours',
        next_starts_at + week * interval '7 days' + interval '2 hours'
      from invitation, generate_series(0, 2) week where id like 'b00%'
    `)
    .execute(db)
}
