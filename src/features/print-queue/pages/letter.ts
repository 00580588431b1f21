export interface Waiting {
  id: string
  /** Its place in the queue. */
  number: number
  /** The address, a line each for name, street and town. */
  recipient: string
  subject: string
  created_at: Temporal.Instant
}

/** The first line of the address. */
export const nameOf = (recipient: string): string => recipient.split('\n')[0] ?? ''
