import { after, type Feature } from '#platform/feature.ts'
import { eraseEdits, eraseGreeters } from './erasing.ts'
import { writeDatesAhead } from './finding/dates-ahead.ts'
import { refreshNext, turnThePage } from './finding/next-dates.ts'
import { forgetUnusedWords } from './finding/unused-words.ts'
import { finishForgetting } from './posting/forgetting.ts'
import { routes } from './routes.tsx'
import { findAlike } from './search-words/pairing.ts'
import './events.ts'
import './search-words/tables.ts'
import './tables.ts'

export { coverFor } from './cover-kind.ts'
export { changeDates, type DateBefore, datesRefusal } from './dates/changing-dates.ts'
export {
  addingDate,
  cancelling,
  continuing,
  type Edit,
  endingAfter,
  moving,
  movingFrom,
  pausing,
  restoring,
  type Wanted,
} from './dates/editing.ts'
export type { DateRefusal } from './dates/planned.ts'
export { turnThePage } from './finding/next-dates.ts'
export { onTheList } from './finding/on-the-list.ts'
export { reword } from './finding/rewording.ts'
export { cohostsOf, hostIds, ownerIds } from './hosts.ts'
export { type DayPart, dayPart, dayParts, timeLabel } from './labels.ts'
export { hidePlace, settleWaiting, showPlace } from './placing/settling.ts'
export type { PlaceAwaits } from './placing/standing.ts'
export { cancel, cancelRefusal } from './posting/cancel.ts'
export { change } from './posting/change.ts'
export { approve, askForChange, refuse, withdrawDecision } from './posting/decide.ts'
export { describePicture } from './posting/describe-picture.ts'
export { forgetHost } from './posting/forgetting.ts'
export { type Before, editsOf } from './posting/how-it-was.ts'
export { type HostKind, hostKinds, type InvitationInput } from './posting/input.ts'
export { type Mattering, matteringOf } from './posting/mattering.ts'
export { bringIn, post } from './posting/post.ts'
export { putBackInvitation, takeDownInvitation } from './posting/take-down.ts'
export {
  hostedBy,
  lockHosted,
  lockInvitation,
  lockOwn,
  metBy,
  ownedBy,
  visibleTo,
} from './reach.ts'
export { calendarEntry, type Happening, movedIn } from './reading/calendar-entry.ts'
export {
  invitationQuery,
  type ShownDate,
  type StoredDate,
  shownDates,
  visibleInvitation,
} from './reading/invitation.ts'
export { answerPair, type Pair, takeBackAnswer } from './search-words/answering.ts'
export { shownWords, understoodWords } from './search-words/keeping.ts'
export { readWords, wordProblem } from './search-words/reading.ts'
export { isSeries, stored, unstored } from './series.ts'
export type { InvitationRow, InvitationStatus, StoredSeries, Welcome } from './tables.ts'
export {
  allInterests,
  iconOf,
  isInterest,
  isTrait,
  labelName,
  traitGroups,
} from './taxonomy/index.ts'
export * from './urls.ts'
export { typedVisit, visitOf } from './visit-lines.ts'

export const invitations: Feature = {
  name: 'invitations',
  path: '/invitationer',
  routes,
  reactions: [
    after('occurrence.cancelled', 'invitations.next-date', ({ invitationId }, { db, now }) =>
      refreshNext(db, invitationId, now()),
    ),
    after('invitation.published', 'invitations.alike-words', ({ invitationId }, outside) =>
      findAlike(outside, invitationId),
    ),
  ],
  timetable: [
    {
      name: 'invitations.turn-the-page',
      cron: '* * * * *',
      run: ({ db, now }) => turnThePage(db, now()),
    },
    { name: 'invitations.erase-greeters', cron: '30 3 * * *', run: eraseGreeters },
    { name: 'invitations.erase-edits', cron: '35 3 * * *', run: eraseEdits },
    {
      name: 'invitations.forget-words',
      cron: '50 2 * * *',
      run: ({ db }) => forgetUnusedWords(db),
    },
    { name: 'invitations.finish-forgetting', cron: '35 3 * * *', run: finishForgetting },
    { name: 'invitations.dates-ahead', cron: '40 2 * * *', run: writeDatesAhead },
  ],
}
