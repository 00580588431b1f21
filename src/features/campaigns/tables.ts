declare module '#platform/database/tables.ts' {
  interface Tables {
    /** Nobody is in it: neither who made it nor who came by it. */
    campaign: {
      id: string
      /** The word in its address. */
      short: string
      title: string
      sentence: string
      words: string
      /** The picture that is drawn where nobody put one up. */
      cover: string
      from_day: Temporal.PlainDate
      /** The last day. */
      until_day: Temporal.PlainDate
      /** None is all of them. */
      area_ids: string[]
      interests: string[]
      who: string[]
      /** When somebody ended it before its time. */
      ended_at: Temporal.Instant | null
      created_at: Temporal.Instant
      changed_at: Temporal.Instant
    }
    campaign_picture: { id: string; campaign_id: string; bytes: Buffer; alt: string }
  }
}

export {}
