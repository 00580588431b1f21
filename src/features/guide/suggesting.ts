/** More than seven is a list, and there is one already. */
export const MOST = 7
/** When nothing meets everything, a few that come close. */
const MOST_NEAR = 3

/** Something a suggestion must be: it has at least one of these labels. */
export interface Demand {
  anyOf: readonly string[]
}

/** What the choosing knows of an invitation. Nothing of it depends on who asks. */
export interface Candidate {
  id: string
  /** What it is found by: see labelsOf() of invitations. */
  labels: readonly string[]
  /** What it is mostly about. */
  kind: string
  nextStartsAt: Temporal.Instant
  /** Free chairs; null where there is room for all. */
  free: number | null
}

export interface Suggestion<C extends Candidate, D extends Demand> {
  row: C
  /** The demands it meets, each with the labels that meet it: these are the reasons. */
  met: { demand: D; by: string[] }[]
  missed: D[]
}

export interface Suggestions<C extends Candidate, D extends Demand> {
  /** What meets every demand and has a free chair, at most seven. */
  suggestions: Suggestion<C, D>[]
  /** How many more meet everything. */
  more: number
  /** How many meet everything and have no chair free. */
  full: number
  /** Only when there are no suggestions: those that miss the fewest demands. */
  near: Suggestion<C, D>[]
}

/**
 * Chooses what to suggest. The whole of the rule:
 *
 * 1. Only what meets every demand and has a free chair is suggested.
 * 2. Where there are more than seven, it is the seven that happen first.
 * 3. Nothing else counts: no points, no history, nobody paid or remembered.
 *
 * The order is the same whatever is asked for. Therefore one demand more never hides a
 * suggestion that meets it: fewer rows remain, and each of them stands at least as early. It
 * also holds when the rows are only the soonest of those that meet everything.
 */
export function suggest<C extends Candidate, D extends Demand>(
  rows: readonly C[],
  demands: readonly D[],
): Suggestions<C, D> {
  const weighed = rows.map((row) => weigh(row, demands))
  const meeting = weighed.filter(({ missed }) => missed.length === 0)
  const open = meeting.filter(hasChair)
  const suggestions = open.toSorted(soonest).slice(0, MOST)
  return {
    suggestions,
    more: open.length - suggestions.length,
    full: meeting.length - open.length,
    near: suggestions.length > 0 ? [] : nearest(weighed.filter(hasChair)),
  }
}

function weigh<C extends Candidate, D extends Demand>(
  row: C,
  demands: readonly D[],
): Suggestion<C, D> {
  const met = demands.map((demand) => ({
    demand,
    by: demand.anyOf.filter((label) => row.labels.includes(label)),
  }))
  return {
    row,
    met: met.filter(({ by }) => by.length > 0),
    missed: met.filter(({ by }) => by.length === 0).map(({ demand }) => demand),
  }
}

type Weighed = Suggestion<Candidate, Demand>

const hasChair = ({ row }: Weighed) => row.free !== 0

const soonest = ({ row: a }: Weighed, { row: b }: Weighed) =>
  Temporal.Instant.compare(a.nextStartsAt, b.nextStartsAt) || (a.id < b.id ? -1 : 1)

/** Those that miss the fewest demands, and of them what happens first. */
function nearest<S extends Weighed>(list: readonly S[]): S[] {
  const fewest = Math.min(...list.map(({ missed }) => missed.length))
  return list
    .filter(({ missed }) => missed.length === fewest)
    .toSorted(soonest)
    .slice(0, MOST_NEAR)
}
