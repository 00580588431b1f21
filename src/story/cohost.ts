import { answerAsked, askToHost } from '#features/cohosting/index.ts'
import type { Outside } from '#platform/jobs/index.ts'
import { perform, type Work } from '#platform/work.ts'
import { addPerson, hostNumber } from './directory.ts'
import { idOf } from './joinings.ts'

/** The library in Ry hosts the knitters' afternoons too; Masken is asked by those who sew in Galten. */
export async function hostTogether(outside: Outside): Promise<void> {
  const { db, now } = outside
  const librarian = hostNumber(231)
  await addPerson(db, librarian, now())
  await db
    .insertInto('association')
    .values({
      ...{ id: 'biblioteket-ry', name: 'Biblioteket i Ry', kind: 'library', area_id: 'ry' },
      summary: 'Vi har åbent hver dag. Her er varme, bøger og plads ved bordet.',
      interests: [],
      created_at: now(),
    })
    .execute()
  await db
    .insertInto('association_member')
    .values({
      association_id: 'biblioteket-ry',
      ...{ person_id: librarian.id, since: now(), role: 'owner' },
    })
    .execute()
  const asked = await asks('masken', 'Masker og minder', 'biblioteket-ry')
  await does(librarian.id, (work) =>
    answerAsked(work, { cohostId: asked, personId: librarian.id, yes: true }),
  )
  await asks('masken', 'Masker og minder', 'haveflokken')
  await asks('faellesgryden', 'Sy og snak på flere sprog', 'masken')

  async function asks(first: string, title: string, other: string) {
    const { person_id } = await db
      .selectFrom('association_member')
      .select('person_id')
      .where('association_id', '=', first)
      .where('role', '=', 'owner')
      .executeTakeFirstOrThrow()
    const id = await idOf(outside, title)
    return does(person_id, (work) => askToHost(work, id, other))
  }

  function does<T>(id: string, task: (work: Work) => Promise<T>) {
    return perform(outside, { id, name: '', roles: [] }, task)
  }
}
