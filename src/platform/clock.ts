/** What time it is, for everything that runs outside tests. */
export type Clock = () => Temporal.Instant

/** The real clock, which developers may move to see another day. */
export interface MovableClock extends Clock {
  moveBy(hours: number): void
  /** How many hours it has been moved. */
  moved(): number
}

export function movableClock(): MovableClock {
  let hours = 0
  const now = () => Temporal.Now.instant().add({ hours })
  return Object.assign(now, {
    moveBy(more: number) {
      hours += more
    },
    moved: () => hours,
  })
}

export const isMovable = (clock: Clock): clock is MovableClock => 'moveBy' in clock
