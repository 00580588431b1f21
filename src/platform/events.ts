/** What can happen in Medklang. Each feature adds its own events here, in its `events.ts`. */
export interface Events {
  'erasure.done': { rows: number }
}

export type EventName = keyof Events & string
