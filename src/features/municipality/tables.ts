declare module '#platform/database/tables.ts' {
  interface Tables {
    /** What the municipality has set for itself; what it has not set is as we know it. */
    municipal_setting: { name: string; value: unknown; changed_at: Temporal.Instant }
  }
}

export {}
