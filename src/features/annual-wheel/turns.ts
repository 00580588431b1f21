import type { Outcome, TurnState } from './kinds.ts'
import { type DutyRule, type Slot, slotCode, turnsOf } from './rule.ts'

/** What has been said of a turn. */
export interface SaidTurn extends Slot {
  plannedOn: Temporal.PlainDate
  movedTo: Temporal.PlainDate | null
  movedWhy: string
  outcome: Outcome | null
  words: string
  link: string | null
  sequence: number
  changedAt: Temporal.Instant
}

export type Turn = Omit<SaidTurn, 'changedAt'> & {
  /** The day it is on now. */
  on: Temporal.PlainDate
  state: TurnState
  changedAt: Temporal.Instant | null
}

const { compare } = Temporal.PlainDate

/** Every turn whose day is in the year, by day. What was said stays, also when the rule is another since. */
export function turnsIn(
  { rule, said }: { rule: DutyRule; said: readonly SaidTurn[] },
  year: number,
  today: Temporal.PlainDate,
): Turn[] {
  const told = said.filter(({ movedTo, outcome }) => movedTo ?? outcome)
  const known = new Set(told.map(slotCode))
  // A turn may have been moved here from the year before or after.
  const untold = [year - 1, year, year + 1]
    .flatMap((each) => turnsOf(rule, each))
    .filter((slot) => !known.has(slotCode(slot)))
    .map(({ on, ...slot }) => ({ ...nothingSaid, ...slot, plannedOn: on }))
  return [...told.filter((one) => isLeft(one, rule)), ...untold]
    .map((turn) => withState(turn, today))
    .filter(({ on }) => on.year === year)
    .toSorted((one, other) => compare(one.on, other.on))
}

/** Where a turn stands today. */
export function stateOn(
  { on, movedTo, outcome }: Pick<Turn, 'on' | 'movedTo' | 'outcome'>,
  today: Temporal.PlainDate,
): TurnState {
  if (outcome) return outcome
  if (compare(on, today) < 0) return 'missing'
  return movedTo ? 'moved' : 'planned'
}

const nothingSaid = {
  ...{ movedTo: null, movedWhy: '', outcome: null, words: '', link: null },
  ...{ sequence: 0, changedAt: null },
}

function withState(turn: Omit<Turn, 'on' | 'state'>, today: Temporal.PlainDate): Turn {
  const on = turn.movedTo ?? turn.plannedOn
  return { ...turn, on, state: stateOn({ ...turn, on }, today) }
}

/** A duty that has ended has no turns left to come, moved or not. */
const isLeft = ({ movedTo, outcome }: SaidTurn, { endedOn }: DutyRule): boolean =>
  outcome !== null || !movedTo || !endedOn || compare(movedTo, endedOn) < 0

const MOST_MONTHS = 12

/** Why a turn cannot be moved to a day, or null. */
export function moveProblem(
  { plannedOn }: Pick<Turn, 'plannedOn'>,
  to: Temporal.PlainDate,
  today: Temporal.PlainDate,
): 'movedGone' | 'movedTooFar' | null {
  if (compare(to, today) < 0) return 'movedGone'
  return compare(to, plannedOn.add({ months: MOST_MONTHS })) > 0 ? 'movedTooFar' : null
}
