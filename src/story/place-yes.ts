import { post } from '#features/invitations/index.ts'
import { claimPlace, setKeeper } from '#features/meeting-places/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform, type Work } from '#platform/work.ts'
import { addPerson, hostNumber } from './directory.ts'
import { storyPeople } from './people.ts'

const houses = [
  {
    id: 'kulturhuset',
    keeper: 'kulturhusets-venner',
    name: 'Kulturhusets Venner',
    kind: 'association',
    summary: 'Vi har nøglen til huset, brygger kaffe og stiller stole op.',
    owner: 241,
    asksFirst: true,
  },
  {
    id: 'biblioteket',
    keeper: 'biblioteket-skanderborg',
    name: 'Skanderborg Bibliotek',
    kind: 'library',
    summary: 'Vi har åbent hver dag. Her er plads til alle, også dem, der bare vil sidde lidt.',
    owner: 242,
    asksFirst: false,
  },
]

/** Two houses get somebody who looks after them; the knitters wait for the yes of one of them. */
export async function askTheHouse(outside: Outside): Promise<void> {
  const { db, now } = outside
  for (const { id, keeper, name, kind, summary, owner, asksFirst } of houses) {
    const person = hostNumber(owner)
    await addPerson(db, person, now())
    await db
      .insertInto('association')
      .values({
        ...{ id: keeper, name, kind, area_id: 'skanderborg', summary },
        ...{ interests: [], created_at: now() },
      })
      .execute()
    await db
      .insertInto('association_member')
      .values({ association_id: keeper, person_id: person.id, since: now(), role: 'owner' })
      .execute()
    await does(storyPeople.kim, (work) => setKeeper(work, id, { associationId: keeper, asksFirst }))
  }
  const words = 'Vi slår græsset, låser op og låner rummet ud.'
  const gardener = await db
    .selectFrom('association_member')
    .select('person_id as id')
    .where('association_id', '=', 'haveflokken')
    .where('role', '=', 'owner')
    .executeTakeFirstOrThrow()
  await does(gardener, (work) =>
    claimPlace(work, 'soelund', { association: 'haveflokken', rule: 'all', words }),
  )
  const evening = now()
    .toZonedDateTimeISO('Europe/Copenhagen')
    .toPlainDate()
    .add({ days: 9 })
    .toPlainDateTime('19:00')
  await does(storyPeople.birthe, (work) =>
    post(work, {
      title: 'Strik en aften med os',
      summary: 'Vi tager garn med til byen og viser dig den første maske.',
      ...{ hostKind: 'association', associationId: 'masken', areaId: 'skanderborg' },
      ...{ placeId: 'kulturhuset', placeText: 'Den lille sal, lige til højre' },
      series: { start: evening, minutes: 120, rrule: null, extra: [], except: [] },
      allDay: false,
      welcome: {
        greeter: 'Birthe',
        meeting: 'Birthe står ved døren med en rød kurv.',
        steps: [{ title: 'Du får et garn og en plads', text: 'Vi begynder sammen.' }],
        voice: '',
      },
      bring: 'Du behøver ikke tage noget med. Vi har garn og pinde.',
      interests: ['haandarbejde.strik'],
      traits: ['pris.gratis', 'velkomst.doer'],
      ...{ places: 12, usually: null, priceKroner: 0, priceNote: '' },
      ...{ pictureId: null, cover: 'strik' },
    }),
  )

  function does<T>({ id }: { id: string }, task: (work: Work) => Promise<T>) {
    const roles = id === storyPeople.kim.id ? (['platform-host'] as const) : []
    return perform(outside, { id, name: '', roles }, task)
  }
}
