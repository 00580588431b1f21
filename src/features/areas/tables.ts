declare module '#platform/database/tables.ts' {
  interface Tables {
    area: {
      id: string
      name: string
      latitude: number
      longitude: number
      localities: string[]
    }
  }
}

export {}
