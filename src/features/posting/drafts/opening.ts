import type { Context } from 'hono'
import type { Web } from '#platform/http.tsx'
import { found } from '#platform/refusal.ts'
import type { Answers } from './answers.ts'
import { rememberedDraft } from './cookie.ts'
import { claimDraft, ownDraft } from './keeping.ts'

export interface Draft {
  id: string
  person_id: string | null
  invitation_id: string | null
  answers: Answers
  updated_at: Temporal.Instant
  posted_at: Temporal.Instant | null
}

/** The draft in the address; a 404 page unless it is the person's, or this browser's. */
export async function openDraft(c: Context<Web>): Promise<Draft> {
  const { db, actor } = c.var
  const draft = found(
    await db
      .selectFrom('draft')
      .selectAll()
      .where('id', '=', c.req.param('draft') ?? '')
      .where((eb) => ownDraft(eb, actor, rememberedDraft(c)))
      .executeTakeFirst(),
  )
  if (draft.person_id === null && actor.id !== null) await claimDraft(db, draft.id, actor.id)
  return draft
}

/** Drafts to go on with: the person's own, and the one this browser remembers. */
export function openDrafts(c: Context<Web>): Promise<Draft[]> {
  return c.var.db
    .selectFrom('draft')
    .selectAll()
    .where('posted_at', 'is', null)
    .where((eb) => ownDraft(eb, c.var.actor, rememberedDraft(c)))
    .orderBy('updated_at', 'desc')
    .limit(20)
    .execute()
}
