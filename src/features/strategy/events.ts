declare module '#platform/events.ts' {
  interface Events {
    /** A whole paper with its recommendations. */
    'strategy.brought': { strategyId: string }
    /** Words, kinds and addressees from a spreadsheet. */
    'strategy.words-taken-in': { strategyId: string }
  }
}

export {}
