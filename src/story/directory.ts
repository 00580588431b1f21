import type { Db } from '#platform/database/index.ts'
import { bare } from './activity.ts'
import demo from './demo.json' with { type: 'json' }
import { greeters, type StoryPerson, storyPeople } from './people.ts'

/** The 15 local areas and 8 meeting places. */
export async function addPlaces(db: Db) {
  await db
    .insertInto('area')
    .values(
      demo.areas.map(({ id, name, lat, lon, localities }) => ({
        id: bare(id),
        name,
        latitude: lat,
        longitude: lon,
        localities,
      })),
    )
    .execute()
  await db
    .insertInto('meeting_place')
    .values(
      demo.places.map(({ id, name, areaId, text, traits }) => ({
        id: bare(id),
        name,
        area_id: bare(areaId),
        summary: text,
        // What there is to see at the door, Kim sees to in localarea.ts.
        traits: traits.filter((trait) => !/^(adgang|transport|ro)[.]/.test(trait)),
      })),
    )
    .execute()
}

/** The 15 associations, each with somebody who opens the door. Birthe's is the knitters'. */
export async function addAssociations(db: Db, at: Temporal.Instant) {
  const hosts = new Map<string, StoryPerson>()
  for (const [
    place,
    { id, name, kind, areaId, summary, interests },
  ] of demo.associations.entries()) {
    const association = { id: bare(id), name, kind, area_id: bare(areaId), summary, interests }
    await db
      .insertInto('association')
      .values({ ...association, created_at: at })
      .execute()
    const host = bare(id) === 'masken' ? storyPeople.birthe : hostNumber(place)
    if (host !== storyPeople.birthe) await addPerson(db, host, at)
    await db
      .insertInto('association_member')
      .values({ association_id: bare(id), person_id: host.id, since: at, role: 'owner' })
      .execute()
    hosts.set(bare(id), host)
  }
  return hosts
}

export function hostNumber(number: number): StoryPerson {
  const name = greeters[number % greeters.length] ?? 'Karen'
  return { id: `host${number}`, name, email: `host${number}@example.org`, roles: [], about: '' }
}

export async function addPerson(db: Db, person: StoryPerson, at: Temporal.Instant) {
  const { id, name, email } = person
  await db
    .insertInto('person')
    .values({ id, first_name: name, language: 'da', created_at: at })
    .execute()
  await db
    .insertInto('reach')
    .values({ channel: 'email', address: email, person_id: id, confirmed_at: at })
    .execute()
}
