import { sql } from 'kysely'
import type { Db } from '#platform/database/index.ts'
import { newId } from '#platform/id.ts'
import type { Outside } from '#platform/jobs/index.ts'
import type { Actor, Work } from '#platform/work.ts'
import type { Answers } from './answers.ts'
import { DAYS_KEPT } from './cookie.ts'

/** More than this is no invitation: it stands on the page, but is not kept. */
const MOST_KEPT = 60_000

/** A new draft, with what somebody had written before. Gives its id. */
export async function startDraft(
  { db, actor, now }: Work,
  { invitationId = null, answers = {} }: { invitationId?: string | null; answers?: Answers } = {},
): Promise<string> {
  const id = newId()
  const draft = { id, person_id: actor.id, invitation_id: invitationId, posted_at: null }
  await db
    .insertInto('draft')
    .values({ ...draft, answers, updated_at: now })
    .execute()
  return id
}

/** Keeps these answers beside the others, and the draft for whoever is signed in. */
export async function keepAnswers({ db, actor, now }: Work, id: string, answers: Answers) {
  const kept = JSON.stringify(answers)
  if (kept.length > MOST_KEPT) return
  await db
    .updateTable('draft')
    .set((eb) => ({
      answers: sql<Answers>`answers || ${kept}::jsonb`,
      person_id: eb.fn.coalesce('person_id', eb.val(actor.id)),
      updated_at: now,
    }))
    .where('id', '=', id)
    .where('posted_at', 'is', null)
    .execute()
}

/** A draft without an owner becomes the person's who opened it. */
export async function claimDraft(db: Db, id: string, personId: string): Promise<void> {
  await db
    .updateTable('draft')
    .set({ person_id: personId })
    .where('id', '=', id)
    .where('person_id', 'is', null)
    .execute()
}

/** Throws away a draft that its owner, or the browser that remembers it, no longer wants. */
export async function dropDraft({ db, actor }: Work, id: string, remembered: string | null) {
  await db
    .deleteFrom('draft')
    .where('id', '=', id)
    .where('posted_at', 'is', null)
    .where((eb) => ownDraft(eb, actor, remembered))
    .execute()
}

type DraftExpressions = import('kysely').ExpressionBuilder<
  import('#platform/database/index.ts').Tables,
  'draft'
>

/** Whose drafts one may open: one's own, and the one this browser remembers while it has no owner. */
export const ownDraft = (eb: DraftExpressions, actor: Actor, remembered: string | null) =>
  eb.or([
    eb('person_id', '=', actor.id),
    eb.and([eb('person_id', 'is', null), eb('id', '=', remembered)]),
  ])

/** Every night: drafts nobody wrote in for 60 days, and pictures that belong to nothing. */
export async function eraseOldDrafts({ db, now }: Outside): Promise<void> {
  const before = now().subtract({ hours: 24 * DAYS_KEPT })
  await db.deleteFrom('draft').where('updated_at', '<', before).execute()
  await db
    .deleteFrom('picture')
    .where('created_at', '<', now().subtract({ hours: 24 }))
    .where((eb) =>
      eb.not(
        eb.or([
          eb.exists(
            eb.selectFrom('invitation').select('id').whereRef('picture_id', '=', 'picture.id'),
          ),
          eb.exists(
            eb
              .selectFrom('draft')
              .select('id')
              .where(sql<string>`answers->>'pictureId'`, '=', eb.ref('picture.id')),
          ),
        ]),
      ),
    )
    .execute()
}
