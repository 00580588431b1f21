declare module '#platform/database/tables.ts' {
  interface Tables {
    /** An association that was asked to say it again this year. */
    declaration_reminded: { association_id: string; year: number; at: Temporal.Instant }
  }
}

export {}
