import { storeAreas } from '#features/areas/index.ts'
import { storeAssociations } from '#features/associations/index.ts'
import { bringIn } from '#features/invitations/index.ts'
import { storePlaces } from '#features/meeting-places/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Directory, Kind } from '../hsds/directory.ts'
import { storeOffers } from '../storing.ts'
import { inputOf } from './activity-input.ts'
import { compare } from './comparing.ts'
import { currentDirectory } from './current.ts'
import { knownOf, outdatedRefusal, standing } from './known.ts'

/** Writes all that is new or changed into the directory. What it does not name stays as it is. */
export async function takeIn(work: Work, importId: string) {
  const { db, now, record } = work
  const { content, taken_in_at } = found(
    await db
      .selectFrom('directory_import')
      .select(['content', 'taken_in_at'])
      .where('id', '=', importId)
      .forUpdate()
      .executeTakeFirst(),
  )
  refuseIf(taken_in_at === null ? null : 'directory-taken-in')
  const { directory } = content
  const current = await currentDirectory(db, now)
  const here = await standing(
    db,
    directory.activities.map(({ id }) => id),
  )
  refuseIf(outdatedRefusal(directory, knownOf(current, here)))
  const differences = compare(directory, current).filter(({ change }) => change !== 'same')
  const worth = new Set(differences.map(({ kind, id }) => `${kind} ${id}`))
  const news = <K extends Kind>(kind: K): Directory[K] =>
    directory[kind].filter(({ id }) => worth.has(`${kind} ${id}`)) as Directory[K]
  await storeAreas(db, news('areas'))
  await storeAssociations(db, news('associations'), now)
  await storePlaces(db, news('places'))
  await storeOffers(db, news('offers'), now)
  for (const activity of news('activities')) await bringIn(work, inputOf(activity), activity.id)
  await db
    .updateTable('directory_import')
    .set({ taken_in_at: now })
    .where('id', '=', importId)
    .execute()
  const count = (wanted: string) => differences.filter(({ change }) => change === wanted).length
  await record('directory.taken-in', { importId, fresh: count('fresh'), changed: count('changed') })
}
