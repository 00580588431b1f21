import { coverUrl } from '#features/invitations/index.ts'
import { coverOf } from './composing.ts'
import type { Draft } from './drafts/opening.ts'
import { draftPictureUrl } from './urls.ts'

/** A drawn picture is the same on the draft as on the invitation it becomes. */
export const drawnCover = ({ id, invitation_id }: Draft, kind: string) =>
  coverUrl(kind, invitation_id ?? id)

/** The photo somebody put up, or null. */
export const photoOf = ({ id, answers }: Draft) =>
  answers.pictureId ? draftPictureUrl(id, answers.pictureId) : null

export const pictureCover = (draft: Draft): string =>
  photoOf(draft) ?? drawnCover(draft, coverOf(draft.answers))
