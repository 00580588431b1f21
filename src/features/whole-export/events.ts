declare module '#platform/events.ts' {
  interface Events {
    'municipality.exported': { rows: number }
    'municipality.imported': { rows: number }
    'whole-export.asked': { exportId: string }
    'whole-export.stopped': { exportId: string }
    /** An administrator said what they need it for, and may take it for half an hour. */
    'whole-export.taken': { exportId: string }
    'whole-export.erased': { exportId: string }
  }
}

export {}
