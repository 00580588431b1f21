declare module '#platform/events.ts' {
  interface Events {
    'body.made': { bodyId: string }
    'body.described': { bodyId: string }
    /** From a day on, which may be in the past or to come. */
    'body.renamed': { bodyId: string }
    'body.closed': { bodyId: string }
    'body.seated': { bodyId: string; seatId: string }
    'body.unseated': { bodyId: string; seatId: string }
    /** Somebody took their own name away from their seat. */
    'body.name-hidden': { bodyId: string; seatId: string }
  }
}

export {}
