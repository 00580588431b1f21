import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import type { Tx } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { words } from '../fields.ts'
import { lockWork } from '../reach.ts'
import { text } from '../text/index.ts'
import { type PickedKind, pickedKinds } from './kinds.ts'

/** More cannot be read on one sheet. */
export const MOST_FORCES = 24

const picked = z
  .string({ error: () => text('pickMissing') })
  .transform((typed) => {
    const [kind = '', id = ''] = typed.split(':')
    return { kind, id }
  })
  .refine(({ kind, id }) => (pickedKinds as readonly string[]).includes(kind) && id, {
    error: () => text('pickMissing'),
  })

/** Something the platform has. */
const pickForm = z.object({ pick: picked }).transform(({ pick }) => ({
  kind: pick.kind as PickedKind,
  refId: pick.id,
  words: null,
}))

/** What somebody does there; never who. */
const roleForm = z
  .object({ words: words(80, 'forceMissing'), ...allMaySeeField })
  .superRefine(askFirst('words'))
  .transform(({ words: said }) => ({ kind: 'role' as const, refId: null, words: said }))

/** Either of two forms on the page: what is picked, or a role that is written. */
export const forceForm = z.looseObject({}).transform((typed, context) => {
  const read = ('words' in typed ? roleForm : pickForm).safeParse(typed)
  if (read.success) return read.data
  for (const { path, message } of read.error.issues)
    context.addIssue({ code: 'custom', path: [...path], message })
  return z.NEVER
})

type Force = z.output<typeof forceForm>

export const addRefusal = ({ there, already }: { there: number; already: boolean }) =>
  already ? 'force-already' : there >= MOST_FORCES ? 'too-many-forces' : null

/** Puts something on the map of forces. */
export async function addForce(work: Work, areaId: string, force: Force): Promise<string> {
  const { db, now, record } = work
  await lockWork(work, areaId)
  const { kind, refId, words: said } = force
  if (refId) found(await isThere(db, areaId, { kind, refId }))
  const all = await db
    .selectFrom('area_force')
    .select(['kind', 'ref_id', 'words'])
    .where('area_id', '=', areaId)
    .where('removed_at', 'is', null)
    .execute()
  const already = all.some((one) => one.kind === kind && one.ref_id === refId && one.words === said)
  refuseIf(addRefusal({ there: all.length, already }))
  const id = newId()
  await db
    .insertInto('area_force')
    .values({ id, area_id: areaId, kind, ref_id: refId, words: said, added_at: now })
    .execute()
  await record('area-method.force-added', { areaId, forceId: id })
  return id
}

interface Picked {
  kind: Force['kind']
  refId: string
}

/** It is shown to all, and belongs to the area; an offer may be for everybody. */
function isThere(db: Tx, areaId: string, { kind, refId }: Picked) {
  if (kind === 'association')
    return db
      .selectFrom('association')
      .select('id')
      .where('id', '=', refId)
      .where('area_id', '=', areaId)
      .where('status', '=', 'listed')
      .executeTakeFirst()
  if (kind === 'place')
    return db
      .selectFrom('meeting_place')
      .select('id')
      .where('id', '=', refId)
      .where('area_id', '=', areaId)
      .where('page_taken_down_at', 'is', null)
      .executeTakeFirst()
  return db
    .selectFrom('offer')
    .select('id')
    .where('id', '=', refId)
    .where((eb) => eb.or([eb('area_id', '=', areaId), eb('area_id', 'is', null)]))
    .where('taken_down_at', 'is', null)
    .executeTakeFirst()
}
