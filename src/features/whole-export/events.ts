declare module '#platform/events.ts' {
  interface Events {
    'municipality.exported': { rows: number }
    'municipality.imported': { rows: number }
  }
}

export {}
