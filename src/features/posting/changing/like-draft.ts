import { type InvitationRow, shownWords, visibleTo } from '#features/invitations/index.ts'
import { found } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import type { Answers } from '../drafts/answers.ts'
import { startDraft } from '../drafts/keeping.ts'
import { CITIZEN } from '../steps/what.ts'
import { prefill } from './prefilling.ts'

/** A draft of one like an invitation everybody may see. Gives its id. */
export async function draftLike(work: Work, invitationId: string): Promise<string> {
  const { db, actor, now } = work
  const invitation = found(
    await db
      .selectFrom('invitation')
      .innerJoin('area', 'area.id', 'invitation.area_id')
      .leftJoin('meeting_place', 'meeting_place.id', 'invitation.place_id')
      .selectAll('invitation')
      .select(['area.name as area', 'meeting_place.name as place'])
      .select(shownWords.as('search_words'))
      .where('invitation.id', '=', invitationId)
      .where('status', '=', 'published')
      .where(visibleTo(actor))
      .executeTakeFirst(),
  )
  return startDraft(work, { answers: likeAnswers(invitation, now) })
}

type Full = InvitationRow & { area: string; place: string | null; search_words: string[] }

/**
 * What can be the same: what, where, how a first visit goes. Who meets people, the photo, the
 * days and who stands behind are left for the one who starts it. Pure.
 */
export function likeAnswers(invitation: Full, now: Temporal.Instant): Answers {
  const names = { ...invitation, association: null }
  const { what, where, welcome, look, known } = prefill(
    { ...invitation, picture_alt: null },
    names,
    now,
  )
  return {
    likeOf: invitation.id,
    what: { ...what, as: CITIZEN },
    ...(where && { where }),
    welcome: { ...welcome, greeter: '', meeting: '', usually: '' },
    look: { cover: look?.cover },
    ...(known && { known }),
  }
}
