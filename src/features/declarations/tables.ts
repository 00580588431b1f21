declare module '#platform/database/tables.ts' {
  interface Tables {
    /** The yes of an association for a year. The certificates themselves are never here. */
    child_declaration: {
      association_id: string
      year: number
      /** Personal: who said it for the association. Purpose: the municipality can ask them. Erased 400 days after, or with the account. */
      declared_by: string | null
      declared_at: Temporal.Instant
    }
  }
}

export {}
