declare module '#platform/database/tables.ts' {
  interface Tables {
    /** What the municipality has set for itself; what it has not set is as we know it. */
    municipal_setting: {
      name: string
      value: unknown
      changed_at: Temporal.Instant
      /** Which administrator set it; null when they have left. */
      changed_by: string | null
    }
  }
}

export {}
