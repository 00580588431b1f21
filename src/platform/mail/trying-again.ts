const MOST_TRIES = 12
const LONGEST = 360

/**
 * How many minutes to wait after a try that failed: one, two, four and so on up to six hours.
 * Null after the last: by then a server has been away for most of a day.
 */
export const minutesToNextTry = (tries: number): number | null =>
  tries >= MOST_TRIES ? null : Math.min(2 ** (tries - 1), LONGEST)
