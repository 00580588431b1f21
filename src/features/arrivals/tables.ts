import type { Channel } from './channels.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** How many came by a channel in a day, and how many of them joined something. It knows nobody: a number is all there is. */
    campaign_count: {
      campaign_id: string
      channel: Channel
      /** In Denmark. */
      day: Temporal.PlainDate
      visits: number
      joinings: number
    }
  }
}
