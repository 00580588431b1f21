/** What can happen in Medklang. Each feature adds its own events here, in its `events.ts`. */
export interface Events {
  'erasure.done': { rows: number }
  /** The chain over a day's events is closed: see platform/audit. */
  'day.sealed': { day: string; count: number }
}

export type EventName = keyof Events & string
