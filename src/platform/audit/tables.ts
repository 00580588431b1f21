declare module '../database/tables.ts' {
  interface Tables {
    /** The place of an event in the chain: a hash of it and of the one before. */
    event_link: { event_id: string; day: Temporal.PlainDate; place: number; hash: Buffer }
    /** A day that has ended: how many events it had, and a hash over the last and the day before. */
    day_seal: {
      day: Temporal.PlainDate
      count: number
      hash: Buffer
      sealed_at: Temporal.Instant
    }
  }
}

export {}
