import type { JoiningRow, Wish } from './tables.ts'

/** Those who come take a chair; those who ask or want a call do not yet. */
export const isComing = ({ way }: Pick<Wish, 'way'>): boolean =>
  way === 'coming' || way === 'coming-with'

/** A wish as it stands in the row. */
export const columnsOf = (wish: Wish) =>
  ({
    first_name: wish.firstName,
    way: wish.way,
    companions: wish.companions,
    wants_companion: wish.wantsCompanion,
    question: wish.question,
    call_times: wish.callTimes,
    occurrence_id: wish.occurrenceId,
    wants_like: wish.wantsLike ?? false,
    call_if_away: wish.callIfAway ?? false,
  }) satisfies Partial<JoiningRow>

export const wishIn = (row: JoiningRow): Wish => ({
  firstName: row.first_name,
  way: row.way,
  companions: row.companions,
  wantsCompanion: row.wants_companion,
  question: row.question,
  callTimes: row.call_times,
  occurrenceId: row.occurrence_id,
  wantsLike: row.wants_like,
  callIfAway: row.call_if_away,
})

export const sameWish = (one: Wish, other: Wish): boolean =>
  JSON.stringify(columnsOf(one)) === JSON.stringify(columnsOf(other))
