export interface MessageRow {
  id: string
  channel: 'email' | 'sms'
  /** Personal: where the message goes. Purpose: to deliver it. Erased 30 days after it was made. */
  recipient: string
  subject: string
  /** Personal: may name people. Purpose: to deliver it. Erased 30 days after it was made. */
  body: string
  html: string | null
  code: string | null
  calendar: string | null
  created_at: Temporal.Instant
  sent_at: Temporal.Instant | null
}

declare module '../database/tables.ts' {
  interface Tables {
    message: MessageRow
  }
}
