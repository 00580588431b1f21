declare module '#platform/events.ts' {
  interface Events {
    'duty.made': { dutyId: string }
    'duty.changed': { dutyId: string }
    /** It comes no more; what was said of it stays. */
    'duty.ended': { dutyId: string }
    'duty.moved': { dutyId: string; year: number; month: number }
    'duty.done': { dutyId: string; year: number; month: number }
    'duty.not-done': { dutyId: string; year: number; month: number }
    /** Two weeks before, or when its day is gone without a word. */
    'duty.reminded': { dutyId: string; year: number; month: number; late: boolean }
  }
}

export {}
