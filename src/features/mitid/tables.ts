declare module '#platform/database/tables.ts' {
  interface Tables {
    verified_person: {
      person_id: string
      issuer: string
      /** Personal: what the broker of MitID calls the person to us alone. Purpose: one person confirms one account. Erased when they take it away, or with the account. */
      subject: string
      verified_at: Temporal.Instant
    }
    age_proof: {
      person_id: string
      /** Personal: that the person is this age or more, and not how old. Purpose: what asks for the age need not ask again. Erased when they take it away, or with the account. */
      at_least: number
      proved_at: Temporal.Instant
    }
  }
}

export {}
