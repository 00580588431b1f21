import type { Work } from '#platform/work.ts'
import { askedOf } from './state.ts'
import { tell } from './telling.ts'

/** No parent decides any more: the one who did is told for the last time, and forgotten. */
export async function parentNoMore(work: Work, personId: string): Promise<void> {
  const asked = await askedOf(work.db)
    .where('person_id', '=', personId)
    .forUpdate('parent_yes')
    .executeTakeFirst()
  if (!asked) return
  await work.db.deleteFrom('parent_yes').where('id', '=', asked.id).execute()
  const { channel, address, first_name: name, language } = asked
  const told = { to: { channel, address }, values: { name, link: '' }, personId, language }
  await tell(work, { ...told, news: 'parentGrown', fleeting: true })
}
