import type { How, Kind, Quiet } from './choices.ts'

declare module '#platform/database/tables.ts' {
  interface Tables {
    notice_choice: {
      person_id: string
      kind: Kind
      /** Personal: how somebody wants to hear of a kind of thing. Purpose: to write as they want it. Erased with the account. */
      how: How
    }
    postal_address: {
      person_id: string
      /** Personal: the name on the envelope. Purpose: to write on paper, as they asked. Erased when they take it back, or with the account. */
      name: string
      /** Personal: the street and number on the envelope. Purpose: to write on paper, as they asked. Erased when they take it back, or with the account. */
      street: string
      /** Personal: the postcode and town on the envelope. Purpose: to write on paper, as they asked. Erased when they take it back, or with the account. */
      town: string
    }
    quiet_hours: {
      person_id: string
      /** Personal: when somebody does not want to be written to. Purpose: to leave them in peace. Erased with the account. */
      quiet: Quiet
    }
    push_subscription: {
      id: string
      person_id: string
      /** Personal: where a browser of theirs is told. Purpose: to tell them there, as they asked. Erased when they stop it, when the browser is gone, or with the account. Basis: 6(1)(a). */
      endpoint: string
      /** The browser's own key: only it can read what is sent. */
      p256dh: string
      auth: string
      created_at: Temporal.Instant
    }
    number_code: {
      /** The person's: one number at a time. */
      id: string
      /** Personal: a telephone number that somebody says is theirs. Purpose: to check it by a code. Erased when the code is used, or within an hour: it works for 30 minutes. */
      number: string
      code_hash: Buffer
      code_tries: number
      code_expires_at: Temporal.Instant
    }
  }
}
