declare module '#platform/database/tables.ts' {
  interface Tables {
    /** Whom the municipality's own login knows; what it calls them is kept as a digest alone. */
    employee_identity: {
      issuer: string
      /** Personal: what the municipality's own login calls an employee, as a digest. Purpose: to know them next time. Erased with the account. */
      subject_hash: Buffer
      person_id: string
      since: Temporal.Instant
    }
  }
}

export {}
