import type { Feature } from '#platform/feature.ts'
import { routes } from './routes.tsx'
import './events.ts'
import './tables.ts'

export { vocabularyOf } from './finding/words.ts'
export { coverFor } from './cover-kind.ts'
export { type DayPart, dayPart, dayParts, timeLabel } from './labels.ts'
export { cancel, cancelRefusal } from './posting/cancel.ts'
export { change } from './posting/change.ts'
export { approve, askForChange, decideRefusal, refuse } from './posting/decide.ts'
export { type HostKind, hostKinds, type InvitationInput } from './posting/input.ts'
export { post } from './posting/post.ts'
export { lockInvitation, lockOwn, ownedBy, visibleTo } from './reach.ts'
export {
  invitationQuery,
  type ShownDate,
  shownDates,
  visibleInvitation,
} from './reading/invitation.ts'
export { isSeries, unstored } from './series.ts'
export type {
  InvitationRow,
  InvitationStatus,
  OccurrenceRow,
  StoredSeries,
  Welcome,
} from './tables.ts'
export {
  allInterests,
  iconOf,
  isInterest,
  isTrait,
  labelName,
  traitGroups,
} from './taxonomy/index.ts'
export { onTheList } from './finding/on-the-list.ts'
export * from './urls.ts'

export const invitations: Feature = { name: 'invitations', path: '/invitationer', routes }
