declare module '#platform/events.ts' {
  interface Events {
    'weekly-letter.asked': { letterId: string }
    'weekly-letter.confirmed': { letterId: string }
    'weekly-letter.renewed': { letterId: string }
    'weekly-letter.sent': { letterId: string; invitations: number }
    'weekly-letter.stopped': { letterId: string }
  }
}

export {}
