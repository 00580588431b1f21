import * as z from 'zod'
import { allMaySeeField, askFirst } from '#features/free-text/index.ts'
import { dateField } from '#features/roles/index.ts'
import { newId } from '#platform/id.ts'
import type { Work } from '#platform/work.ts'
import { audienceField, words } from './fields.ts'
import { bodyKinds } from './kinds.ts'
import { text } from './text/index.ts'

export const MOST_NAME = 100

const about = {
  purpose: words(600, 'purposeMissing'),
  audience: audienceField,
  ...allMaySeeField,
}

/** A new council or committee, with the name it begins with. */
export const makeForm = z
  .object({
    kind: z.enum(bodyKinds, { error: () => text('kindMissing') }),
    name: words(MOST_NAME, 'nameMissing'),
    from: dateField,
    ...about,
  })
  .superRefine(askFirst('name', 'purpose'))

/** What it is for and whom it is relevant for. The name has a form of its own. */
export const describeForm = z.object(about).superRefine(askFirst('purpose'))

/** Makes a body and gives its id; `id` where an import already has one. */
export async function makeBody(
  work: Work,
  { kind, name, from, purpose, audience }: Omit<z.output<typeof makeForm>, 'allMaySee'>,
  id: string = newId(),
): Promise<string> {
  const { db, now, record } = work
  await db
    .insertInto('body')
    .values({ id, kind, purpose, audience, closed_on: null, close_reason: null, made_at: now })
    .execute()
  await db.insertInto('body_name').values({ body_id: id, name, from_on: from }).execute()
  await record('body.made', { bodyId: id })
  return id
}
