import { sql } from 'kysely'
import * as z from 'zod'
import { describePicture, pictureUrl } from '#features/invitations/index.ts'
import { describePhoto, photoUrl } from '#features/meeting-places/index.ts'
import type { Db, Tx } from '#platform/database/index.ts'
import { found, refuseIf } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { isWeakAlt } from '../alt-rule.ts'
import { text } from '../text/index.ts'
import { doneRefusal, keepDone } from './keeping.ts'

const MOST = 200

/** What a picture shows, in words that say enough. */
export const altForm = z.object({
  alt: z
    .string({ error: () => text('altMissing') })
    .trim()
    .max(MOST, { error: () => text('wordsLong', { most: MOST }) })
    .refine((alt) => !isWeakAlt(alt), { error: () => text('altMissing') }),
})

interface Picture {
  alt: string
  about: string
  invitationId: string | null
}

/** A picture by the key of its task. */
export async function pictureOf(db: Db | Tx, key: string): Promise<Picture | undefined> {
  const { rows } = await sql<Picture>`
    select picture.alt, title as about, invitation.id as "invitationId"
    from picture join invitation on picture_id = picture.id
    where 'i-' || picture.id = ${key} and status = 'published'
    union all
    select place_photo.alt, name, null
    from place_photo join meeting_place on meeting_place.id = place_id
    where 's-' || place_photo.id = ${key}
    limit 1`.execute(db)
  return rows[0]
}

const idOf = (key: string) => key.slice(2)
const isPhoto = (key: string) => key.startsWith('s-')

/** Where the picture itself is. */
export const srcOf = (key: string): string => (isPhoto(key) ? photoUrl : pictureUrl)(idOf(key))

/** Writes what a picture shows, for those who do not see it. */
export async function describe(work: Work, key: string, alt: string): Promise<void> {
  const { invitationId } = found(await pictureOf(work.db, key))
  const before = await writeAlt(work, key, alt)
  refuseIf(doneRefusal(isWeakAlt(before)))
  await work.db
    .deleteFrom('easy_done')
    .where('kind', '=', 'alt-text')
    .where('key', '=', key)
    .execute()
  await keepDone(work, { kind: 'alt-text', key, invitationId, before })
}

/** Writes it and gives what stood there before. */
export const writeAlt = (work: Work, key: string, alt: string): Promise<string> =>
  isPhoto(key) ? describePhoto(work, idOf(key), alt) : describePicture(work, idOf(key), alt)
