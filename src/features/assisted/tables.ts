import type { ColumnType } from 'kysely'

/** How somebody without an account is reached: called, written to on paper, or by whoever helps. */
export const reaches = ['phone', 'letter', 'through'] as const
export type AssistedReach = (typeof reaches)[number]

/** What they have said yes to. */
export const agreements = ['find', 'join', 'tell', 'remind'] as const
export type Agreement = (typeof agreements)[number]

export const agreedHows = ['said', 'written'] as const
export type AgreedHow = (typeof agreedHows)[number]

/** What the helper does next. There are these words and no others: nothing is noted about anybody. */
export const followUps = ['call', 'meet', 'find', 'along', 'write'] as const
export type FollowUp = (typeof followUps)[number]

/** After the first visit, and a month after it. */
export type Visit = 'first' | 'month'
export const landings = ['well', 'not-yet', 'talk'] as const
export type Landing = (typeof landings)[number]

declare module '#platform/database/tables.ts' {
  interface Tables {
    /** What an employee and somebody without an account have agreed. It goes by itself. */
    assisted: {
      id: string
      /** Personal: what to call the one who is helped. Purpose: hosts greet by first name. Erased when what was agreed ends. */
      first_name: string
      reach: AssistedReach
      /** Personal: where they are called. Purpose: to tell them of what they come to. Erased when what was agreed ends. */
      phone: string | null
      /** Personal: whose name stands on the envelope. Purpose: letters reach them. Erased when what was agreed ends. */
      envelope_name: string | null
      /** Personal: where they live. Purpose: letters reach them. Erased when what was agreed ends. */
      street: string | null
      /** Personal: in which town they live. Purpose: letters reach them. Erased when what was agreed ends. */
      town: string | null
      area_id: string | null
      agreed: Agreement[]
      agreed_how: AgreedHow
      agreed_at: Temporal.Instant
      /** From then on it is erased. */
      until: Temporal.Instant
      /** Personal: the employee who helps now. Purpose: they alone reach it. Erased when what was agreed ends, or with the account. */
      helper_id: string | null
      /** Personal: the employee it was agreed with. Purpose: to know who said what. Erased when what was agreed ends, or with the account. */
      made_by: string | null
      /** What is kept of the code on the slip. */
      code_hash: Buffer | null
      /** A plain date, as it is written. */
      follow_up_on: ColumnType<string | null, string | null, string | null>
      follow_up: FollowUp | null
    }
    /** Whether it went well for somebody who came through an employee. Erased with the place. */
    landing: {
      joining_id: string
      visit: Visit
      asked_at: Temporal.Instant
      /** Personal: how it went for somebody. Purpose: whoever helps sees whether more is needed. Erased with the place: 30 days after the last date. */
      answer: Landing | null
      answered_by: 'host' | 'employee' | null
      answered_at: Temporal.Instant | null
    }
  }
}
