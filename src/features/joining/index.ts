import type { Feature } from '#platform/feature.ts'
import { eraseOld } from './erasing.ts'
import { knownReaction } from './first-contact/telling-hosts.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.tsx'
import { hostReactions } from './telling-hosts.ts'
import { lineDuty, lineReactions } from './waiting/keeping.ts'
import './events.ts'
import './tables.ts'

export { answerQuestion } from './answering.ts'
export { comeAnyway, leave } from './changing.ts'
export { lockJoining, useLink } from './confirming.ts'
export { differenceWords } from './difference-words.ts'
export { tellBefore } from './first-contact/telling.ts'
export { forgetJoining } from './forgetting.ts'
export { guestParty, type House, hostParty, PLACE } from './house.ts'
export type { JoinInput } from './join-form.ts'
export { comingDates, nextOpenDate, roomOnEveryDate } from './join-refusal.ts'
export { join } from './joining.ts'
export { joinFor } from './joining-for.ts'
export { chooseNotices } from './notice-choosing.ts'
export { whereOn } from './notices.ts'
export { freePlaces, ring, takenAt } from './places.ts'
export { findInvitation, type InvitationDetail, isStanding, readInvitation } from './queries.ts'
export { contactField, type Reach, reachOf } from './reach.ts'
export { rhythmWords } from './rhythm-words.ts'
export { seatWords } from './seat-words.ts'
export type { JoiningRow, Reminders } from './tables.ts'
export { tellAccount } from './telling-accounts.ts'
export { hostsOf } from './telling-hosts.ts'
export { joiningsToTell, placeLink } from './to-tell.ts'
export { shownTraits } from './trait-icons.ts'
export { joinPanelUrl } from './urls.ts'
export { answerForThem, type OfferAnswer } from './waiting/answering.ts'
export { startedLike } from './waiting/asking-like.ts'
export { keepLines } from './waiting/keeping.ts'
export { greeterWords, priceWords, seriesWords, timeWords, whereWords } from './words.ts'
export { hostHasWritten, hostsToBegin, openToHost } from './young-hosts.ts'

export const joining: Feature = {
  name: 'joining',
  path: '/invitationer',
  routes,
  reactions: [...hostReactions, knownReaction, ...lineReactions],
  timetable: [{ name: 'joining.erase', cron: '20 3 * * *', run: eraseOld }, lineDuty],
  refusals,
}
