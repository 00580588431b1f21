declare module '#platform/database/tables.ts' {
  interface Tables {
    meeting_place: {
      id: string
      name: string
      area_id: string
      summary: string
      traits: string[]
    }
  }
}

export {}
