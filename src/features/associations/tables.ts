declare module '#platform/database/tables.ts' {
  interface Tables {
    association: {
      id: string
      name: string
      kind: string
      area_id: string
      summary: string
      interests: string[]
      created_at: Temporal.Instant
    }
    association_member: { association_id: string; person_id: string; since: Temporal.Instant }
  }
}

export {}
