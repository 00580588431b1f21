declare module '#platform/events.ts' {
  interface Events {
    /** A whole paper with its recommendations. */
    'strategy.brought': { strategyId: string }
  }
}

export {}
